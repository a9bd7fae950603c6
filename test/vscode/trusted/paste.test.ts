import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, resting, stripeKey, until } from '../editor';
import { describePage, page } from '../page';

/** What a document holds once `change` has changed it. */
async function changed({ document }: vscode.TextEditor, change: () => Promise<void>): Promise<string> {
  const before = document.getText();
  const done = until('a change', vscode.workspace.onDidChangeTextDocument, () => document.getText() !== before);
  await change();
  await done;
  return document.getText();
}

/** Made-up keys of other kinds: a window says only once of each kind what it is. */
const gitlabToken = ['glpat', 'ZjwPU497qTNEjAeVNm3M'].join('-');
const sendgridKey = ['SG', 'WQ6uLvrHHmwN9EUlMaD9fV', '1zOZRW2I9ppnG8bvmPm827W8OXBDlthMWtE9Eljov8J'].join('.');

/** Copies a made-up key, and pastes it where a constant's value goes. */
async function paste(name: string, key = stripeKey): Promise<vscode.TextEditor> {
  // A document that was open keeps its text for a while, whatever is written to its file.
  await open(`${name}.txt`, key);
  await vscode.commands.executeCommand('editor.action.selectAll');
  await page.press('Control+C');
  const editor = await open(name, 'export const key = ');
  await vscode.commands.executeCommand('cursorBottom');
  const text = await changed(editor, () => page.press('Control+V'));
  assert.equal(text, `export const key = ${key}`, 'the paste is as it was asked for');
  return editor;
}

/** A button of the hint about a kind of key. */
const button = (kind: string, label: string) =>
  `.notification-toast:has-text("This is a ${kind}.") .monaco-button:has-text("${label}")`;

// Only a real paste, of keys and clipboard, asks an extension.
describePage('the paste guard', () => {
  before(resting);
  afterEach(closeAll);

  it('says once what was pasted, and offers the safe form in the menu of the paste', async () => {
    const editor = await paste('src/pasted.ts');
    await page.waitFor('.notification-toast :text("This is a Stripe secret key.")');
    await page.waitFor('.post-edit-widget');
    await page.press('Control+.');
    await page.waitFor('.action-widget :text("instead of the Stripe secret key")');
    await page.screenshot('paste-guard');
    await page.press('ArrowDown');
    assert.equal(await changed(editor, () => page.press('Enter')), 'export const key = sessionToken()');
  });

  it('takes the paste back by its first button', async () => {
    const editor = await paste('src/undone.ts', gitlabToken);
    assert.equal(
      await changed(editor, () => page.click(button('GitLab personal access token', 'Undo'))),
      'export const key = ',
    );
  });

  it('opens the lesson about keys', async () => {
    await paste('src/learned.ts', sendgridKey);
    await page.click(button('SendGrid API key', 'Learn'));
    const labels = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    await until('the lesson', vscode.window.tabGroups.onDidChangeTabs, () => labels().includes('Preview lesson.md'));
  });
});

// The editor shows no dialog in tests, so that the page itself is not opened.
describe('the page where a key is revoked', () => {
  it('is opened over https only', async () => {
    const opened = vscode.commands.executeCommand('keyward.openRevokePage', 'http://api.slack.com/apps');
    await assert.rejects(Promise.resolve(opened), /is no scheme of a provider's page/);
  });
});
