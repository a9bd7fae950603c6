import assert from 'node:assert/strict';
import { LineIndex } from '../../../src/engine/text/line-index';

describe('LineIndex', () => {
  it('counts lines that end in LF, CRLF and a lone CR', () => {
    const lines = new LineIndex('a\nbc\r\nd\re');
    assert.equal(lines.lineCount, 4);
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => lines.lineText(line)),
      ['a', 'bc', 'd', 'e'],
    );
    assert.deepEqual(lines.position(0), { line: 0, column: 0 });
    assert.deepEqual(lines.position(3), { line: 1, column: 1 });
    assert.deepEqual(lines.position(6), { line: 2, column: 0 });
    assert.deepEqual(lines.position(8), { line: 3, column: 0 });
  });

  it('puts an offset inside a line end at the end of its line', () => {
    const lines = new LineIndex('ab\r\ncd');
    assert.deepEqual(lines.position(2), { line: 0, column: 2 });
    assert.deepEqual(lines.position(3), { line: 0, column: 2 });
    assert.deepEqual(lines.position(4), { line: 1, column: 0 });
  });

  it('counts columns in UTF-16 code units', () => {
    const lines = new LineIndex('é😀x\n😀');
    assert.deepEqual(lines.position(3), { line: 0, column: 3 });
    assert.deepEqual(lines.position(5), { line: 1, column: 0 });
    assert.deepEqual(lines.position(7), { line: 1, column: 2 });
  });

  it('has one empty line for an empty text, and an empty last line after a final line end', () => {
    assert.equal(new LineIndex('').lineCount, 1);
    assert.equal(new LineIndex('').lineText(0), '');
    const lines = new LineIndex('a\r\n');
    assert.equal(lines.lineCount, 2);
    assert.equal(lines.lineText(1), '');
    assert.deepEqual(lines.position(3), { line: 1, column: 0 });
  });

  it('keeps places outside the text inside it', () => {
    const lines = new LineIndex('ab\ncd');
    assert.deepEqual(lines.position(-5), { line: 0, column: 0 });
    assert.deepEqual(lines.position(99), { line: 1, column: 2 });
    assert.equal(lines.offset({ line: -1, column: 4 }), 0);
    assert.equal(lines.offset({ line: 0, column: 99 }), 2);
    assert.equal(lines.offset({ line: 9, column: 0 }), 5);
    assert.equal(lines.offset({ line: 1, column: 1 }), 4);
  });

  it('refuses the text of a line that is not there', () => {
    assert.throws(() => new LineIndex('a').lineText(1), RangeError);
  });
});
