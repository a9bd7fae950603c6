import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describePage, page } from '../page';

describe('activation', () => {
  it('activates in a trusted workspace', async () => {
    const extension = vscode.extensions.getExtension('keyward.keyward');
    assert.ok(extension, 'the extension is installed');
    await extension.activate();
    assert.equal(extension.isActive, true);
    assert.equal(vscode.workspace.isTrusted, true);
  });
});

describePage('the page', () => {
  it('can be driven from inside the extension host', async () => {
    await page.waitFor('.monaco-workbench .part.statusbar');
    assert.match(await page.text('.part.statusbar'), /\S/);
    await page.press('F1');
    await page.waitFor('.quick-input-widget');
    await page.press('Escape');
    await page.screenshot('workbench');
  });
});
