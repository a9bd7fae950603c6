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

/** Copies the made-up key, and pastes it where a constant's value goes. */
async function paste(name: string): Promise<vscode.TextEditor> {
  await open('src/copied.txt', stripeKey);
  await vscode.commands.executeCommand('editor.action.selectAll');
  await page.press('Control+C');
  const editor = await open(name, 'export const key = ');
  await vscode.commands.executeCommand('cursorBottom');
  const text = await changed(editor, () => page.press('Control+V'));
  assert.equal(text, `export const key = ${stripeKey}`, 'the paste is as it was asked for');
  return editor;
}

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
});
