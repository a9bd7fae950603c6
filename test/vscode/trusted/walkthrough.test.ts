import assert from 'node:assert/strict';
import path from 'node:path';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { lessons } from '../../../src/learn/lessons.generated';
import { closeAll, keyward, until } from '../editor';
import { describePage, page } from '../page';
import { doneSelector, openStep } from '../walkthrough-page';

/** Starts an exercise, as the button of its step does, and gives its editor. */
async function start(lesson: string, language: string): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('keyward.startExercise', lesson, language);
  await until('the exercise', vscode.window.onDidChangeActiveTextEditor, () => {
    return vscode.window.activeTextEditor?.document.uri.path.includes(`/exercises/${lesson}/${language}/`) === true;
  });
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  return editor;
}

function verdictOn(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'keyward exercise')
    .map(({ message }) => message);
}

async function setText({ document }: vscode.TextEditor, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
}

async function solution(lesson: string, language: string, kind = 'solution'): Promise<string> {
  const found = lessons.find(({ id }) => id === lesson);
  const exercise = found?.exercises.find((one) => one.language === language);
  assert.ok(found && exercise);
  const { extensionPath } = await keyward();
  const folder = path.join(extensionPath, 'walkthroughs', 'lessons', found.folder, 'exercises', language);
  return readFileSync(path.join(folder, kind, exercise.file), 'utf8');
}

describe('an exercise', () => {
  afterEach(closeAll);

  it('opens as a copy, says what is missing, and refuses what only hides the fault', async () => {
    const editor = await start('secure-storage', 'swift');
    const { uri } = editor.document;
    const changed = vscode.languages.onDidChangeDiagnostics;
    await until('a verdict', changed, () => verdictOn(uri).length === 1);
    assert.match(verdictOn(uri)[0] ?? '', /^Not solved yet\. Line \d+: /);
    await setText(editor, await solution('secure-storage', 'swift', 'refused/suppressed'));
    await until('the suppression to be refused', changed, () => verdictOn(uri)[0]?.includes('silences') === true);
    await setText(editor, await solution('secure-storage', 'swift', 'refused/deleted'));
    await until('the deletion to be refused', changed, () => verdictOn(uri)[0]?.includes('does not reach') === true);
  });
});

describePage('the walkthrough', () => {
  beforeEach(closeAll);
  after(closeAll);

  for (const [lesson, language] of [
    ['no-hardcoded-keys', 'kotlin'],
    ['secure-storage', 'typescript'],
  ] as const) {
    it(`ticks ${lesson} once its exercise is solved, and not before`, async () => {
      const editor = await start(lesson, language);
      const { uri } = editor.document;
      await until('a verdict', vscode.languages.onDidChangeDiagnostics, () => verdictOn(uri).length === 1);
      await openStep(lesson);
      assert.equal(await page.count(doneSelector(lesson)), 0);
      await setText(editor, await solution(lesson, language));
      await page.waitFor(doneSelector(lesson));
      assert.deepEqual(verdictOn(uri), []);
      await page.screenshot(`walkthrough-done-${lesson}`);
    });
  }

  it('starts an exercise from the button of its step, in the language that is chosen', async () => {
    await openStep('secure-storage');
    await page.click(
      '.step-container.expanded a:has-text("Start the exercise"), .getting-started-step.expanded .monaco-button',
    );
    await page.waitFor('.quick-input-list .monaco-list-row');
    assert.equal(await page.count('.quick-input-list .monaco-list-row'), 3);
    await page.type('Swift');
    await page.press('Enter');
    await until('the exercise', vscode.window.onDidChangeActiveTextEditor, () => {
      return (
        vscode.window.activeTextEditor?.document.uri.path.endsWith('/secure-storage/swift/SessionStore.swift') === true
      );
    });
  });

  it('ticks a lesson when it is read', async () => {
    await openStep('rotation');
    assert.equal(await page.count(doneSelector('rotation')), 0);
    await vscode.commands.executeCommand('keyward.openLesson', 'rotation');
    await openStep('rotation');
    await page.waitFor(doneSelector('rotation'));
  });
});
