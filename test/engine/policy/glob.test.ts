import assert from 'node:assert/strict';
import { compileGlobs, globMistake } from '../../../src/engine/policy/glob';

/** Each row: a pattern, paths that it matches, paths that it does not. */
const table: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['*.kt', ['A.kt', 'app/src/A.kt'], ['A.kts', 'A.kt.txt']],
  ['legacy', ['legacy/a.ts', 'app/legacy/deep/a.ts', 'legacy'], ['legacyApp/a.ts', 'app/my-legacy/a.ts']],
  ['legacy/', ['legacy/a.ts', 'app/legacy/a.ts'], ['legacy2/a.ts']],
  ['./legacy', ['legacy/a.ts'], ['app/legacy/a.ts']],
  ['src/*.ts', ['src/a.ts', 'src/.hidden.ts'], ['src/deep/a.ts', 'app/src/a.ts']],
  ['src/**', ['src/a.ts', 'src/deep/er/a.ts'], ['src', 'app/src/a.ts']],
  ['**/fixtures/**', ['fixtures/a', 'a/fixtures/b/c'], ['fixtures', 'a/fixture/b']],
  ['src/**/x.kt', ['src/x.kt', 'src/a/x.kt', 'src/a/b/x.kt'], ['x.kt', 'src/y.kt']],
  ['**', ['a', 'a/b/c'], []],
  ['a?c.ts', ['abc.ts', 'x/a-c.ts'], ['ac.ts', 'abbc.ts']],
  ['[ab]*.ts', ['a.ts', 'bell.ts'], ['c.ts']],
  ['[!ab]*.ts', ['c.ts'], ['a.ts', 'bell.ts']],
  ['v[0-9].ts', ['v0.ts', 'v9.ts'], ['va.ts', 'v10.ts']],
  ['[x.ts', ['[x.ts'], ['x.ts']],
  ['{src,lib}/**/*.{ts,tsx}', ['src/a.ts', 'lib/x/a.tsx'], ['app/a.ts', 'src/a.js']],
  ['a{b,{c,d}}e', ['abe', 'ace', 'ade'], ['ae', 'abce']],
  ['*a*b*c', ['abc', 'xaxbxc', 'aabbcc'], ['acb', 'abcx']],
  ['src/*', ['src/a.ts', 'src/deep/a.ts'], ['src']],
];

describe('globs of a policy', () => {
  for (const [pattern, matching, others] of table) {
    it(`reads ${pattern}`, () => {
      const matches = compileGlobs([pattern]);
      for (const path of matching) assert.equal(matches(path), true, path);
      for (const path of others) assert.equal(matches(path), false, path);
    });
  }

  it('matches when one of several patterns does, and never without patterns', () => {
    assert.equal(compileGlobs(['a', 'b'])('x/b'), true);
    assert.equal(compileGlobs([])('a'), false);
  });

  it('names what is wrong with a pattern', () => {
    const mistakes: readonly (readonly [string, RegExp])[] = [
      ['', /empty/],
      ['./', /empty/],
      ['src\\a', /forward slashes/],
      ['/etc/**', /leading slash/],
      ['C:/app', /leading slash/],
      ['~/app', /leading slash/],
      ['../other/**', /leave/],
      ['a/../../b', /leave/],
      ['!a', /start with "!"/],
      ['{a,b', /braces/],
      ['a}', /braces/],
      ['a}b{c,d}', /braces/],
      ['{a,b}'.repeat(7), /braces/],
      ['a'.repeat(401), /400/],
    ];
    for (const [pattern, message] of mistakes) assert.match(globMistake(pattern) ?? '', message, pattern);
    for (const [pattern] of table) assert.equal(globMistake(pattern), undefined, pattern);
  });

  it('matches nothing by a pattern with a mistake', () => {
    assert.equal(compileGlobs(['../**', '{a'])('a'), false);
  });

  it('answers where a backtracking matcher never would', () => {
    const matches = compileGlobs(['*a*a*a*a*a*a*a*a*a*b', '**/a/**/a/**/a/**/a/**/a/**/b']);
    assert.equal(matches('a'.repeat(4_000)), false);
    assert.equal(matches('a/'.repeat(4_000) + 'c'), false);
    assert.equal(matches('a/'.repeat(4_000) + 'b'), true);
  });
});
