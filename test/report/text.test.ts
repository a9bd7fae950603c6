import assert from 'node:assert/strict';
import { textReport } from '../../src/report/text';
import { context, emptyResult, result } from './fixture';

describe('the text report', () => {
  it('says what, where, why and what to do, and what was not checked', () => {
    assert.equal(
      textReport(result, context),
      `app/src/Keys.kt
  3:20  error  A secret key is in the code.  hardcoded-secret
      /* 😀 */ val key = "••••"
                         ^^^^^^
      why   Everyone with the app has it.
      do    Revoke it & use a backend.
      known checksum: holds
      see   app/src/Keys.kt:4:1 It is logged here.
  4:1  hint  A key is logged.  secret-in-log
      log(key)
      ^^^^^^^^
      why   Logs are read.
      do    Do not log it.

web/a b,c:#1.ts
  2:1  warning  <b>100%</b> of it\\u{1b}[31m is stored.  insecure-storage
      store(
      ^^^^^^
      why   Files are read.
      do    Use the Keychain.

app/src/Keys.kt
  1:1  error  A reason is missing.  suppression-missing-reason

Not checked, so not known to be clean (--verbose names all):
  binary file: a.bin, b.bin, c.bin, and 1 more
  fetched or made by a tool: node_modules/

1 error, 1 warning, 1 hint in 12 files checked; 2 silenced; 1 problem with policy or comments; 5 left out
`,
    );
  });

  it('names everything when asked', () => {
    const report = textReport(result, { ...context, isVerbose: true });
    assert.ok(report.includes('binary file: a.bin, b.bin, c.bin, z.bin\n'));
    assert.ok(report.includes('app/src/Keys.kt:3:20  hardcoded-secret: a sample (comment)'));
    assert.ok(report.includes('gone.ts  insecure-storage: holds a theme (policy)'));
  });

  it('is one line when there is nothing to say', () => {
    assert.equal(textReport(emptyResult, context), 'No findings in 1 file checked\n');
  });

  it('colours only when asked', () => {
    const escape = '\u001b[';
    assert.equal(textReport(result, context).includes(escape), false);
    assert.ok(textReport(result, { ...context, isColored: true }).includes(`${escape}31merror${escape}39m`));
  });

  it('prints a finding whose file is gone', () => {
    const findings = result.suppressed.map(({ finding }) => finding).filter(({ path }) => path === 'gone.ts');
    const report = textReport({ ...emptyResult, findings }, context);
    assert.ok(report.startsWith('gone.ts\n  -  warning  '));
  });

  it('breaks long explanations between words', () => {
    const [finding] = result.findings;
    assert.ok(finding);
    const why = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
    const report = textReport(
      { ...emptyResult, findings: [{ ...finding, message: { ...finding.message, why } }] },
      context,
    );
    const lines = report.split('\n').filter((line) => line.includes('word'));
    assert.ok(lines.length > 3 && lines.every((line) => line.length <= 100));
    assert.equal(lines.map((line) => line.slice(12)).join(' '), why);
  });
});
