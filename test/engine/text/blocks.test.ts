import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BlockMemo, blocksOf, BlockSearch } from '../../../src/engine/text/blocks';

/** A text of many blocks, with a line of its own at each place. */
function linesOf(count: number): string {
  return Array.from({ length: count }, (_, index) => `line ${String(index)} ${'-'.repeat(index % 50)}`).join('\n');
}

function put(text: string, at: number, inserted: string, removed = 0): string {
  return text.slice(0, at) + inserted + text.slice(at + removed);
}

describe('the blocks of a text', () => {
  it('are the same text together, whatever is edited', () => {
    const pieces = fc.constantFrom('', 'x', '\n', '\n\n\n', '\r\n', 'several\nlines\n', '\n'.repeat(100), linesOf(300));
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat(300), inserted: pieces });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        let text = linesOf(1_000);
        for (const { at, removed, inserted } of edits) {
          text = put(text, Math.floor(at * text.length), inserted, removed);
          const blocks = blocksOf(text);
          assert.equal(blocks.map(({ own }) => own).join(''), text);
          let offset = 0;
          for (const { text: seen, start, own } of blocks) {
            assert.equal(seen, text.slice(offset - start, offset - start + seen.length));
            const behind = text.slice(offset - start + seen.length);
            const lines = seen.slice(start + own.length).split('\n');
            assert.ok(behind === '' || lines.filter((line) => line.trim() !== '').length >= 32);
            offset += own.length;
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('stay the same objects away from what is edited', () => {
    const text = linesOf(1_000);
    blocksOf(text);
    const before = blocksOf(put(text, 500, 'x'));
    const after = blocksOf(put(put(text, 500, 'x'), 15_000, 'y\n'));
    assert.ok(before.length > 10);
    assert.ok(after.filter((block) => !before.includes(block)).length <= 4);
  });

  it('are read once', () => {
    let read = 0;
    const memo = new BlockMemo(() => ++read);
    const text = linesOf(20);
    assert.deepEqual(
      [...blocksOf(text), ...blocksOf(text)].map((block) => memo.of(block)),
      [1, 1],
    );
  });
});

describe('a search in the blocks of a text', () => {
  const text = linesOf(1_000);
  const pattern = /(?<!\w)key\s*=\s*\w{1,8}!(?!\w)/;

  it('finds what a search of the whole text finds, whatever is edited', () => {
    const pieces = fc.constantFrom(
      'key',
      ' = ',
      'abc!',
      '!',
      'x',
      '\n',
      '\n\n',
      'monkey = abc!',
      'key =\n\nabc',
      'key = b!',
    );
    const edit = fc.record({ at: fc.nat(40), removed: fc.nat(6), inserted: pieces });
    fc.assert(
      fc.property(fc.nat(text.length), fc.array(edit, { minLength: 1, maxLength: 30 }), (place, edits) => {
        const search = new BlockSearch(pattern);
        let current = text;
        for (const { at, removed, inserted } of edits) {
          current = put(current, place + at, inserted, removed);
          assert.equal(search.isIn(current), pattern.test(current));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('finds what an edit completes, and sees it go', () => {
    const search = new BlockSearch(pattern);
    assert.equal(search.isIn(put(text, 20_000, ' key = abc ')), false);
    assert.equal(search.isIn(put(text, 20_000, ' key = abc! ')), true);
    assert.equal(search.isIn(put(text, 20_000, ' keys = abc! ')), false);
  });

  it('finds what comes together where something between is taken away', () => {
    const search = new BlockSearch(pattern);
    const between = 'between\n'.repeat(100);
    const apart = put(text, 20_000, `\nkey =\n${between}abc!\n`);
    assert.equal(search.isIn(apart), false);
    assert.equal(search.isIn(apart.replace(between, '')), true);
  });
});
