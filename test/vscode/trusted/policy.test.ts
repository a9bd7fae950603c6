import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clientCommands, type RuleTarget } from '../../../src/protocol';
import { action, apply, closeAll, codeOf, diagnostic, diagnostics, file, open, replace, resting } from '../editor';

describe('the policy of the workspace', () => {
  before(resting);
  afterEach(closeAll);

  it('changes severities while it is edited, without a reload', async () => {
    const { document } = await open('src/payments.ts');
    const before = await diagnostic(document.uri, 'hardcoded-secret');
    assert.equal(before.severity, vscode.DiagnosticSeverity.Error);
    const policy = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file('keyward.yml')), {
      viewColumn: vscode.ViewColumn.Beside,
    });
    await replace(policy, 'version: 1\n', 'version: 1\nrules:\n  hardcoded-secret: warning\n');
    await diagnostics(document.uri, 'a warning', (now) =>
      now.some((one) => codeOf(one) === 'hardcoded-secret' && one.severity === vscode.DiagnosticSeverity.Warning),
    );
    await replace(policy, 'hardcoded-secret: warning', 'hardcoded-secret: off');
    await diagnostics(document.uri, 'nothing', (now) => !now.some((one) => codeOf(one) === 'hardcoded-secret'));
    await replace(policy, 'rules:\n  hardcoded-secret: off\n', '');
    await diagnostic(document.uri, 'hardcoded-secret');
  });

  it('is underlined where it is wrong, exactly, and the fix puts it right', async () => {
    const editor = await open('keyward.yml');
    const { uri } = editor.document;
    await replace(editor, 'version: 1\n', 'version: 1\nrules:\n  hardcoded-secrt: warning\n');
    const mistake = await diagnostic(uri, 'policy-unknown-rule');
    assert.equal(editor.document.getText(mistake.range), 'hardcoded-secrt');
    assert.equal(mistake.severity, vscode.DiagnosticSeverity.Error);
    const fix = await action(uri, mistake.range, 'Change it to "hardcoded-secret"');
    await apply(fix);
    await diagnostics(uri, 'no mistake', (now) => now.length === 0);
    assert.match(editor.document.getText(), /^ {2}hardcoded-secret: warning$/m);
  });

  it('is underlined where its YAML is broken, and what counted before counts on', async () => {
    const { document } = await open('src/payments.ts');
    // Another weight that was tried before counts until the policy on disk does again.
    await diagnostics(document.uri, 'an error', (now) =>
      now.some((one) => codeOf(one) === 'hardcoded-secret' && one.severity === vscode.DiagnosticSeverity.Error),
    );
    const policy = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file('keyward.yml')), {
      viewColumn: vscode.ViewColumn.Beside,
    });
    await replace(policy, 'version: 1\n', 'version: [1\n');
    await diagnostics(policy.document.uri, 'a mistake', (now) => now.length > 0);
    const found = await diagnostic(document.uri, 'hardcoded-secret');
    assert.equal(found.severity, vscode.DiagnosticSeverity.Error);
  });

  it('is completed, explained and followed, and says above each rule what it finds', async () => {
    const editor = await open('keyward.yml');
    const { document } = editor;
    await replace(
      editor,
      'version: 1\n',
      'version: 1\nextends: keyward:recommended\nrules:\n  hardcoded-secret: error\n',
    );
    const at = (text: string) => document.positionAt(document.getText().indexOf(text) + 2);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at('hardcoded-secret'),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('insecure-storage'), labels.join());
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at('hardcoded-secret'),
    );
    const words = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]).map(({ value }) => value);
    assert.match(words.join(), /In force: `error`/);
    let lenses: vscode.CodeLens[] = [];
    for (let tries = 0; tries < 50 && !/\d+ findings/.test(lenses[0]?.command?.title ?? ''); tries++) {
      lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
    }
    const [lens] = lenses;
    assert.match(lens?.command?.title ?? '', /^\d+ findings$/);
    const [target] = (lens?.command?.arguments ?? []) as readonly RuleTarget[];
    await vscode.commands.executeCommand(clientCommands.showRuleFindings, target);
  });

  it('opens the policy that is there when one is to be created', async () => {
    await vscode.commands.executeCommand('keyward.createPolicy');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), file('keyward.yml').toString());
  });
});
