import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { WorkspaceCounts } from '../../../src/protocol';
import { closeAll, codeOf, diagnostic, file, resting } from '../editor';

describe('checking the workspace', () => {
  before(async () => {
    await closeAll();
    await resting();
  });

  it('finds what is in files that are not open, and says how much was checked', async () => {
    const uri = file('ios/Harbor/PaymentService.swift');
    const counts = await vscode.commands.executeCommand<WorkspaceCounts>('keyward.checkWorkspace');
    assert.equal(counts.cancelled, false);
    assert.ok(counts.checked >= 40, `${counts.checked} files`);
    assert.ok(counts.findings.error >= 10, `${counts.findings.error} errors`);
    const found = await diagnostic(uri, 'hardcoded-secret');
    assert.equal(found.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(vscode.window.visibleTextEditors.length, 0);
  });

  it('keeps findings of a closed file in step with the file on disk', async () => {
    const uri = file('src/late.ts');
    const key = ['sk', 'live', '9aLkQ2mWzR7xYbTc4HnVfJ6D'].join('_');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`export const key = '${key}';\n`));
    const found = await diagnostic(uri, 'hardcoded-secret');
    assert.equal(codeOf(found), 'hardcoded-secret');
  });
});
