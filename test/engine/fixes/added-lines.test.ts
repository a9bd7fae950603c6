import assert from 'node:assert/strict';
import { addedLine } from '../../../src/engine/fixes/added-lines';
import type { AddedLine } from '../../../src/engine/finding';
import { applyEdits } from '../../support/edits';

const holder = "const key = 'abc';";
const value = { start: 13, end: 16 };

/** A text after a line was added to it; undefined where it cannot take it. */
function added(text: string, line: Omit<AddedLine, 'path'>): string | undefined {
  const edits = addedLine({ path: '.env.local', ...line }, text, holder);
  return edits && applyEdits(text, edits);
}

describe('a line that a fix adds to a file', () => {
  it('goes to its end, with the line ends that the file has', () => {
    assert.equal(added('', { text: 'KEY=', value }), 'KEY=abc\n');
    assert.equal(added('A=1', { text: 'KEY=', value }), 'A=1\nKEY=abc\n');
    assert.equal(added('A=1\r\n', { text: 'KEY=', value }), 'A=1\r\nKEY=abc\r\n');
  });

  it('is not added twice, nor where another does as well', () => {
    assert.equal(added('KEY=abc\n', { text: 'KEY=', value }), 'KEY=abc\n');
    assert.equal(added('.env*\n', { text: '.env.local', unless: ['.env*'] }), '.env*\n');
  });

  it('never takes the place of one that is there', () => {
    assert.equal(added('KEY = other\n', { text: 'KEY=', value }), undefined);
    assert.equal(added('KEYS=1\n', { text: 'KEY=', value }), 'KEYS=1\nKEY=abc\n');
  });
});
