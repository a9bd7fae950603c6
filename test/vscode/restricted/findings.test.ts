import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codeOf, diagnostic, diagnostics, keyward, open, replace, resting } from '../editor';
import { describePage, page } from '../page';

const isSecret = (one: vscode.Diagnostic): boolean => codeOf(one) === 'hardcoded-secret';

describe('Restricted Mode', () => {
  before(async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    await resting();
  });
  afterEach(closeAll);

  it('finds what is wrong, by the built-in rules', async () => {
    const { document } = await open('src/payments.ts');
    const found = await diagnostic(document.uri, 'hardcoded-secret');
    assert.equal(found.severity, vscode.DiagnosticSeverity.Error);
  });

  it('says that the policy can only tighten', async () => {
    const { exports } = await keyward();
    assert.equal(exports.status()?.restricted, true);
  });

  it('lets the policy make a rule heavier, but neither lighter nor silent', async () => {
    const { document } = await open('android/app/src/main/res/xml/network_security_config.xml');
    const before = await diagnostic(document.uri, 'cleartext-traffic');
    assert.equal(before.severity, vscode.DiagnosticSeverity.Warning);
    const policy = await open('keyward.yml');
    await replace(policy, 'version: 1\n', 'version: 1\nrules:\n  cleartext-traffic: error\n  hardcoded-secret: off\n');
    const store = await open('src/payments.ts');
    await open('android/app/src/main/res/xml/network_security_config.xml');
    await diagnostics(document.uri, 'an error', (now) =>
      now.some((one) => codeOf(one) === 'cleartext-traffic' && one.severity === vscode.DiagnosticSeverity.Error),
    );
    // The same policy that made one rule heavier left the other as it was.
    await open('src/payments.ts');
    const shown = await diagnostics(store.document.uri, 'the finding', (now) => now.some(isSecret));
    assert.equal(shown.find(isSecret)?.severity, vscode.DiagnosticSeverity.Error);
  });

  it('does not let the policy leave files out', async () => {
    const policy = await open('keyward.yml');
    await replace(
      policy,
      'version: 1\n',
      "version: 1\nfiles:\n  exclude: ['src/**']\nrules:\n  missing-pinning: error\n",
    );
    const { document } = await open('src/config.ts');
    const shown = await diagnostics(document.uri, 'the policy to count', (now) =>
      now.some((one) => codeOf(one) === 'missing-pinning' && one.severity === vscode.DiagnosticSeverity.Error),
    );
    assert.ok(shown.some(isSecret));
  });
});

describePage('Restricted Mode in the page', () => {
  it('is what the editor shows', async () => {
    await page.waitFor('#status\\.workspaceTrust');
    await page.screenshot('restricted');
  });
});
