import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnostics, file, offered, open, resting, run, until } from '../editor';
import { describePage, page } from '../page';

const rule = 'insecure-storage';

/** How many values the sample's `session.ts` stores in the clear. */
const stored = 3;

describePage('a finding that is no fault', () => {
  before(resting);
  afterEach(closeAll);

  it('is suppressed by a comment, once there is a reason', async () => {
    const editor = await open('src/session.ts');
    await diagnostics(editor.document.uri, 'findings', (now) => now.length === stored);
    const asked = run(await offered(editor.document.uri, rule, 'Suppress'));
    await page.waitFor('.quick-input-widget:visible .quick-input-title:has-text("Suppress insecure-storage")');
    await page.press('Enter');
    await page.waitFor('.quick-input-message:has-text("A reason is needed.")');
    await page.type('read by the ticket machine, which has no keychain');
    await page.press('Enter');
    await asked;
    await diagnostics(editor.document.uri, 'one less', (now) => now.length === stored - 1);
    assert.match(
      editor.document.getText(),
      /\/\/ keyward-ignore insecure-storage -- read by the ticket machine, which has no keychain/,
    );
  });

  it('is excepted in the policy, with a reason and an end', async () => {
    const editor = await open('src/session.ts');
    const { uri } = editor.document;
    // Those of the text that the test before left behind may still be shown.
    await diagnostics(uri, 'findings', (now) => now.length === stored);
    const asked = run(await offered(uri, rule, 'Add an exception'));
    await page.waitFor('.quick-input-widget:visible .quick-input-title:has-text("Add an exception")');
    await page.type('gone with the next release');
    await page.press('Enter');
    await page.waitFor('.quick-input-list .monaco-list-row:has-text("In 90 days")');
    await page.screenshot('exception-end');
    await page.type('90');
    await page.press('Enter');
    await asked;
    await diagnostics(uri, 'one less', (now) => now.length === stored - 1);
    const policy = await vscode.workspace.openTextDocument(file('keyward.yml'));
    const end = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
    assert.match(policy.getText(), /reason: gone with the next release/);
    assert.ok(policy.getText().includes(`expires: ${end}`), policy.getText());
    await vscode.window.showTextDocument(policy);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    assert.doesNotMatch(policy.getText(), /exceptions/);
  });
});

describePage('a policy', () => {
  let before: Uint8Array;
  after(async () => {
    await vscode.workspace.fs.writeFile(file('keyward.yml'), before);
    await closeAll();
  });

  it('is made from two answers, where there is none', async () => {
    await closeAll();
    before = await vscode.workspace.fs.readFile(file('keyward.yml'));
    await vscode.workspace.fs.delete(file('keyward.yml'));
    const made = vscode.commands.executeCommand('keyward.createPolicy');
    await page.waitFor('.quick-input-list .monaco-list-row:has-text("Strict")');
    await page.type('Strict');
    await page.press('Enter');
    await page.waitFor('.quick-input-widget:visible .quick-input-title:has-text("2 of 2")');
    await page.type('https://api.example.com');
    await page.waitFor('.quick-input-message:has-text("is no host")');
    await page.press('Control+a');
    await page.type('api.example.com, *.example.org');
    await page.press('Enter');
    await made;
    await until('the policy', vscode.window.onDidChangeActiveTextEditor, () => {
      return vscode.window.activeTextEditor?.document.uri.path.endsWith('/keyward.yml') === true;
    });
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file('keyward.yml')));
    assert.match(text, /^extends: keyward:strict$/m);
    assert.match(text, /own: \["api\.example\.com", "\*\.example\.org"\]/);
  });
});
