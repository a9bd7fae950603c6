import assert from 'node:assert/strict';
import { readCases } from '../../support/cases';
import { checkFiles } from '../../support/check';

const bad = readCases().filter(({ rule, isBad }) => rule === 'hardcoded-credential' && isBad);

describe('hardcoded-credential', () => {
  it('shows no value in any part of a finding', async () => {
    let seen = 0;
    for (const { name, files } of bad) {
      const { findings } = await checkFiles(files);
      // A constant's name may be said: its value stands elsewhere.
      const isName = (text: string) => /^[A-Za-z]\w*(?:\.\w+)*$/.test(text) && !/\d/.test(text);
      const values = findings
        .filter(({ rule }) => rule === 'hardcoded-credential')
        .map(({ path, span }) => (files.get(path) ?? '').slice(span.start, span.end))
        .filter((value) => !isName(value) || value === value.toLowerCase());
      for (const finding of findings) {
        const { fixes, ...shown } = finding;
        const text = JSON.stringify([shown, fixes.map(({ title }) => title)]);
        for (const value of values) assert.ok(!text.includes(value), `${name}: ${finding.excerpt}`);
        seen++;
      }
    }
    assert.ok(seen > 100);
  });

  it('hides the other credentials of a line as well, however short and plain', async () => {
    const text = "export const login = { password: 'dragon', clientSecret: 'tN8xLq3ZvT9wRm2BcK5p', pwd: 'walrus' };\n";
    const { findings } = await checkFiles(new Map([['src/login.ts', text]]));
    assert.equal(findings.length, 3);
    for (const { excerpt } of findings) assert.doesNotMatch(excerpt, /dragon|tN8x|walrus/);
  });

  it('leaves what a format tells to the rules of formats', async () => {
    const key = ['sk_', 'live_kV9tDDtPUG1bO6zuQk7KR8vG'].join('');
    const { findings } = await checkFiles(new Map([['src/keys.ts', `export const clientSecret = '${key}';\n`]]));
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['hardcoded-secret'],
    );
  });

  it('tells a name once for a value that two names lead to', async () => {
    const text = 'val accessToken = "b7Rk2pWq9ZxV4tLm8NcY1sHd"\nfun open() = client.open(token = accessToken)\n';
    const { findings } = await checkFiles(new Map([['Session.kt', text]]));
    assert.equal(findings.length, 1);
  });
});
