import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('activation in Restricted Mode', () => {
  it('activates though the workspace is not trusted', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const extension = vscode.extensions.getExtension('keyward.keyward');
    assert.ok(extension, 'the extension is there');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
