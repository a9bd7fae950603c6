import assert from 'node:assert/strict';
import path from 'node:path';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import type { Lesson } from '../../../src/learn/lesson';
import { lessons } from '../../../src/learn/lessons.generated';
import { closeAll, file, keyward, open, until } from '../editor';
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
  // An earlier test may have left something in it.
  await vscode.commands.executeCommand('keyward.restartExercise', editor.document.uri.toString());
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

/** Solves what is open, and waits until that is seen. */
async function solve(editor: vscode.TextEditor, lesson: string, language: string): Promise<void> {
  const { uri } = editor.document;
  await until('a verdict', vscode.languages.onDidChangeDiagnostics, () => verdictOn(uri).length === 1);
  await setText(editor, await solution(lesson, language));
  await until('the solution to pass', vscode.languages.onDidChangeDiagnostics, () => verdictOn(uri).length === 0);
}

const button = (title: string): string => `.getting-started-step.expanded :is(a, .monaco-button):has-text("${title}")`;

/** Chooses the right answer of each question, as the list shows them. */
async function answer({ questions }: Lesson): Promise<void> {
  for (const [index, question] of questions.entries()) {
    await page.waitFor(`.quick-input-widget:visible .quick-input-title:has-text("${String(index + 1)} of")`);
    for (let row = 0; row < question.right; row++) await page.press('ArrowDown');
    await page.press('Enter');
    await page.waitFor('.notification-toast:has-text("Right.")');
    if (index + 1 < questions.length) await page.click('.notification-toast .monaco-button:has-text("Next question")');
  }
  await vscode.commands.executeCommand('notifications.clearAll');
}

describePage('the walkthrough of ten steps', () => {
  const settings = vscode.workspace.getConfiguration('keyward');
  before(() => settings.update('exercises.language', 'kotlin', vscode.ConfigurationTarget.Global));
  after(() => settings.update('exercises.language', undefined, vscode.ConfigurationTarget.Global));
  beforeEach(closeAll);
  after(closeAll);

  for (const lesson of lessons) {
    const { id, exercises } = lesson;
    it(`${id}: leads to its exercise, its text and its questions, and ticks when it is solved, not before`, async () => {
      await openStep(id);
      await page.click(button('Start the exercise'));
      if (!exercises.some(({ language }) => language === 'kotlin') && exercises.length > 1) {
        await page.waitFor('.quick-input-list .monaco-list-row');
        await page.press('Enter');
      }
      await until('the exercise', vscode.window.onDidChangeActiveTextEditor, () => {
        return vscode.window.activeTextEditor?.document.uri.path.includes(`/exercises/${id}/`) === true;
      });
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      const language = editor.document.uri.path.split('/').at(-2) ?? '';
      assert.equal(await page.count(doneSelector(id)), 0);
      await solve(editor, id, language);
      await openStep(id);
      await page.waitFor(doneSelector(id));
      await page.screenshot(`walkthrough-done-${id}`);
      await page.click(button('Answer its questions'));
      await answer(lesson);
      await page.click(button('Read the lesson'));
      await until('the lesson', vscode.window.tabGroups.onDidChangeTabs, () => {
        return vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes('lesson.md') === true;
      });
    });
  }

  for (const id of ['no-hardcoded-keys', 'secure-storage']) {
    it(`${id}: can be solved in every language`, async () => {
      for (const { language } of lessons.find((lesson) => lesson.id === id)?.exercises ?? []) {
        await closeAll();
        await solve(await start(id, language), id, language);
      }
    });
  }

  it('asks for a language where none is set', async () => {
    await settings.update('exercises.language', undefined, vscode.ConfigurationTarget.Global);
    await openStep('secure-storage');
    await page.click(button('Start the exercise'));
    await page.waitFor('.quick-input-list .monaco-list-row');
    assert.equal(await page.count('.quick-input-list .monaco-list-row'), 4);
    await page.type('Swift');
    await page.press('Enter');
    await until('the exercise', vscode.window.onDidChangeActiveTextEditor, () => {
      return (
        vscode.window.activeTextEditor?.document.uri.path.endsWith('/secure-storage/swift/SessionStore.swift') === true
      );
    });
  });
});

describePage('the walkthrough to get started', () => {
  beforeEach(closeAll);
  after(closeAll);

  it('ticks a step by what its button does', async () => {
    await openStep('check', 'get-started');
    await page.click(button('Check the workspace'));
    await page.waitFor(doneSelector('check', 'get-started'));
    await page.screenshot('get-started');
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
    await openStep('share', 'get-started');
    await page.click(button('Read how to share a policy'));
    await until('the guide', vscode.window.tabGroups.onDidChangeTabs, () => {
      return vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes('policy.md') === true;
    });
  });

  it('adds a check to the build server, and changes none that is there', async () => {
    await openStep('automate', 'get-started');
    await page.click(button('Add a check'));
    await page.waitFor('.quick-input-list .monaco-list-row');
    await page.type('github');
    await page.press('Enter');
    await until('the workflow', vscode.window.onDidChangeActiveTextEditor, () => {
      return vscode.window.activeTextEditor?.document.uri.path.endsWith('/.github/workflows/keyward.yml') === true;
    });
    const { document } = vscode.window.activeTextEditor ?? assert.fail();
    assert.match(document.getText(), /npx keyward check/);
    const again = vscode.commands.executeCommand('keyward.addCheck');
    await page.waitFor('.quick-input-list .monaco-list-row');
    await page.type('github');
    await page.press('Enter');
    await again;
    await page.waitFor('.notification-toast:has-text("is there already")');
    assert.match(await vscode.env.clipboard.readText(), /npx keyward check/);
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.workspace.fs.delete(document.uri);
  });
});

describe('a lesson of the team’s own', () => {
  const files = [
    'lesson.md',
    ...['exercise.yml', 'start/Boarding.kt', 'solution/Boarding.kt'].map((name) => `exercises/kotlin/${name}`),
  ];
  let policy: string;
  let root: string;

  before(async () => {
    root = path.join((await keyward()).extensionPath, 'examples', 'company-repository', 'lessons', 'support-log');
    policy = new TextDecoder().decode(await vscode.workspace.fs.readFile(file('keyward.yml')));
  });
  after(async () => {
    await vscode.workspace.fs.writeFile(file('keyward.yml'), new TextEncoder().encode(policy));
    await vscode.workspace.fs.delete(file('lessons'), { recursive: true });
    await closeAll();
  });

  it('is there once the policy names it, and is marked like the others', async () => {
    for (const name of files) {
      const text = await vscode.workspace.fs.readFile(vscode.Uri.file(path.join(root, name)));
      await vscode.workspace.fs.writeFile(file(`lessons/support-log/${name}`), text);
    }
    const editor = await open('keyward.yml');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(1, 0), 'lessons: [lessons/support-log]\n');
    });
    await editor.document.save();
    let started: vscode.TextEditor | undefined;
    for (let attempt = 0; attempt < 60 && !started; attempt++) {
      started = await start('harbor-support-log', 'kotlin').catch(() => undefined);
      if (!started) await new Promise((resolve) => setTimeout(resolve, 250));
    }
    const exercise = started ?? assert.fail('the lesson did not come');
    const { uri } = exercise.document;
    await until('a verdict', vscode.languages.onDidChangeDiagnostics, () => verdictOn(uri).length === 1);
    await setText(exercise, readFileSync(path.join(root, 'exercises', 'kotlin', 'solution', 'Boarding.kt'), 'utf8'));
    await until('the solution to pass', vscode.languages.onDidChangeDiagnostics, () => verdictOn(uri).length === 0);
  });
});

describePage('what was learnt', () => {
  beforeEach(closeAll);
  after(closeAll);

  it('is reported as a new file, and can be forgotten', async () => {
    await vscode.commands.executeCommand('keyward.openLesson', 'rotation');
    const shown = vscode.commands.executeCommand('keyward.reportProgress');
    await page.waitFor('.quick-input-list .monaco-list-row');
    await page.type('Data');
    await page.press('Enter');
    await shown;
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.equal((JSON.parse(text) as { format: string }).format, 'keyward-learning-report');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    const forgotten = vscode.commands.executeCommand('keyward.resetProgress');
    await page.waitFor('.quick-input-list .monaco-list-row:has-text("All lessons")');
    await page.press('Enter');
    await forgotten;
    await vscode.commands.executeCommand('keyward.resetProgress');
    await page.waitFor('.notification-toast:has-text("nothing to forget")');
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
