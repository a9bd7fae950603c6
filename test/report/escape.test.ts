import assert from 'node:assert/strict';
import { escapeMarkup, printable } from '../../src/report/escape';

describe('escaping', () => {
  it('makes a text safe in markup', () => {
    assert.equal(escapeMarkup(`<a b="c" d='e'>&`), '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
    assert.equal(escapeMarkup('é😀\t\n'), 'é😀\t\n');
  });

  it('replaces what XML forbids', () => {
    assert.equal(escapeMarkup('a\u0000b\u001bc\uFFFEd\uD800e'), 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe');
  });

  it('shows what would act on a terminal', () => {
    assert.equal(printable('a\u001b]0;title\u0007b\r\nc\td'), 'a\\u{1b}]0;title\\u{7}b\\u{d}\\u{a}c\td');
    assert.equal(printable('key\u202Eyek \u2066x\u2069'), 'key\\u{202e}yek \\u{2066}x\\u{2069}');
    assert.equal(printable('naïve • 😀'), 'naïve • 😀');
  });
});
