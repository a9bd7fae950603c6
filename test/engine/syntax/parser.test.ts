import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Language } from '../../../src/engine/document';
import { difference } from '../../../src/engine/text/difference';
import { lowered } from '../../support/lowered';

describe('parsing', () => {
  it('gives the same tree whatever was parsed before', async () => {
    // The Swift grammar's scanner once kept what an earlier parse left in its memory.
    const raw = 'let a = #"\\d"#\nlet b = ##"x"##\n';
    const others: [Language, string][] = [
      ['kotlin', 'val a = """x"""'],
      ['swift', 'let a = ##"never closed'],
      ['typescript', 'const a = `x${b}`;'],
      ['swift', 'let a = "x \\(b) y"'],
      ['swift', 'let a = #"x \\#(b) y"#'],
    ];
    assert.equal((await lowered('swift', raw)).hasErrors, false);
    for (const [language, text] of others) {
      await lowered(language, text);
      assert.equal((await lowered('swift', raw)).hasErrors, false, `after ${language}: ${text}`);
    }
  });

  it('tells the smallest change of a text', () => {
    assert.deepEqual(difference('abc', 'abc'), { start: 3, removed: 0, inserted: 0 });
    assert.deepEqual(difference('abc', 'axc'), { start: 1, removed: 1, inserted: 1 });
    assert.deepEqual(difference('aa', 'aaa'), { start: 2, removed: 0, inserted: 1 });
    assert.deepEqual(difference('', 'x'), { start: 0, removed: 0, inserted: 1 });
    const long = 'line of text\n'.repeat(1_000);
    for (const at of [0, 1, 1_023, 1_024, 1_025, 5_000, 11_976, 12_999, 13_000]) {
      const changed = `${long.slice(0, at)}#${long.slice(at)}`;
      assert.deepEqual(difference(long, changed), { start: at, removed: 0, inserted: 1 });
      assert.deepEqual(difference(changed, long), { start: at, removed: 1, inserted: 0 });
    }
  });

  it('tells a change that makes the new text of the old one', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 20 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, removed, inserted } = difference(before, after);
        assert.equal(
          before.slice(0, start) + after.slice(start, start + inserted) + before.slice(start + removed),
          after,
        );
      }),
    );
  });
});
