import assert from 'node:assert/strict';
import { LineIndex } from '../../src/engine/text/line-index';
import { excerptMark, inOrder } from '../../src/report/places';
import { result } from './fixture';

const [finding] = result.findings;

/** Marks `part` of a line whose excerpt is given, and gives the marked part of the excerpt. */
function marked(line: string, part: string, excerpt: string): string | undefined {
  assert.ok(finding);
  const start = line.indexOf(part);
  const span = { start, end: start + part.length };
  const mark = excerptMark({ ...finding, span, excerpt }, new LineIndex(line));
  return mark && excerpt.slice(mark.start, mark.end);
}

describe('the marked part of an excerpt', () => {
  it('is the span, whatever masking did to its length', () => {
    assert.equal(marked('  key = "abcdef";', '"abcdef"', 'key = "••••••••";'), '"••••••••"');
    assert.equal(marked('key = "abcdef"', 'abcdef', 'key = "a•"'), 'a•');
    assert.equal(marked('run(a, b)', 'run(a, b)', 'run(a, b)'), 'run(a, b)');
  });

  it('is only a place when what follows was masked or cut too', () => {
    assert.equal(marked('key = "abc", "secret"', '"abc"', 'key = "abc", "••••"'), '');
  });

  it('is nothing when what stands before was masked or cut', () => {
    assert.equal(marked('f("secret", "abc")', '"abc"', 'f("••••", "abc")'), undefined);
  });

  it('ends with the first line of a longer span', () => {
    assert.equal(marked('a = f(\n  x)\nb', 'f(\n  x)', 'a = f('), 'f(');
  });
});

describe('the order of a report', () => {
  it('goes by path, then place', () => {
    assert.deepEqual(
      inOrder(result.findings).map(({ rule }) => rule),
      ['hardcoded-secret', 'secret-in-log', 'insecure-storage'],
    );
  });
});
