import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Automaton } from '../../../src/engine/gate/automaton';
import { Gate } from '../../../src/engine/gate/gate';

const encoder = new TextEncoder();

/** The same by brute force: which keywords occur, without regard to the case of ASCII letters. */
function naive(keywords: readonly string[], text: string): number[] {
  const fold = (value: string) => value.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return keywords.flatMap((keyword, index) => (fold(text).includes(fold(keyword)) ? [index] : []));
}

function found(keywords: readonly string[], text: string): number[] {
  return [...new Automaton(keywords).search(encoder.encode(text))].sort((left, right) => left - right);
}

describe('the keyword automaton', () => {
  const letters = fc.constantFrom('a', 'b', 'A', '_', '.', 'ä');
  const keyword = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '_', '.'), minLength: 1, maxLength: 5 });

  it('finds what a naive search finds', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(keyword, { minLength: 1, maxLength: 12 }),
        fc.string({ unit: letters, maxLength: 60 }),
        (keywords, text) => {
          assert.deepEqual(found(keywords, text), naive(keywords, text));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('finds what a naive search finds among all characters', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(keyword, { minLength: 1, maxLength: 4 }),
        fc.string({ unit: 'binary', maxLength: 40 }),
        keyword,
        (keywords, text, other) => {
          const whole = text + other + text;
          assert.deepEqual(found(keywords, whole), naive(keywords, whole));
        },
      ),
    );
  });

  it('finds keywords inside of keywords, and one that ends another', () => {
    assert.deepEqual(found(['token', 'ken', 'accesstoken', 'oke'], 'myAccessTOKEN'), [0, 1, 2, 3]);
  });

  it('finds nothing in an empty text, and nothing without keywords', () => {
    assert.deepEqual(found(['a'], ''), []);
    assert.deepEqual(found([], 'abc'), []);
  });

  it('holds more keywords than a byte can number', () => {
    const keywords = Array.from({ length: 2000 }, (_, index) => `word${String(index)}end`);
    assert.deepEqual(found(keywords, 'x word7end y WORD1999END'), [7, 1999]);
  });
});

describe('the gate', () => {
  const gate = new Gate<'storage' | 'log'>([
    [
      'storage',
      {
        allOf: [
          ['token', 'password'],
          ['putString', 'setItem'],
        ],
      },
    ],
    ['log', { allOf: [['token'], ['Log.d']] }],
    ['log', { allOf: [['NSLog']] }],
  ]);
  const open = (text: string) => [...gate.open(encoder.encode(text))].sort();

  it('opens for a word of every group, and for no less', () => {
    assert.deepEqual(open('PASSWORD putstring'), ['storage']);
    assert.deepEqual(open('token password'), []);
    assert.deepEqual(open('setItem putString'), []);
  });

  it('opens for a document as for its bytes, also after an edit', () => {
    const lines = 'nothing\n'.repeat(2_000);
    for (const text of [lines, `${lines}NSLog`, `${lines}NSLo`, `token\n${lines}setItem`, `${lines}setItem`])
      assert.deepEqual([...gate.openFor(text)].sort(), open(text));
  });

  it('opens by any of several conditions', () => {
    assert.deepEqual(open('NSLog("x")'), ['log']);
    assert.deepEqual(open('token setItem Log.d'), ['log', 'storage']);
  });
});
