import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { Desk } from '../../bench/keystrokes/desk';
import { keysOf } from '../../bench/keystrokes/session';
import { sourceOf, type Typed } from '../../bench/keystrokes/source';
import type { Outcome } from '../../src/engine/engine';

const languages: readonly Typed[] = ['kotlin', 'java', 'swift', 'objc', 'dart', 'typescript'];
const nothing: Outcome = {
  findings: [],
  suppressed: [],
  problems: [],
  facts: [],
  lookups: [],
  parsed: true,
  hasErrors: false,
};

/** More than any rest, and the time from one key to the next, in milliseconds: 60 words a minute. */
const aWhile = 1_000;
const oneKey = 200;

/** What a check takes at least, in milliseconds: enough that the rest is longer than the time between two keys. */
const checkTime = 12;

describe('the recorded keys', () => {
  let checked: string[] = [];
  let desk: Desk | undefined;
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => {
    desk?.close();
    mock.timers.reset();
  });

  async function opened(language: Typed, text: string): Promise<Desk> {
    checked = [];
    const made = new Desk('src/sample', { text, language }, (current) => {
      checked.push(current);
      const since = performance.now();
      while (performance.now() - since < checkTime);
      return Promise.resolve(nothing);
    });
    desk = made;
    await made.type(text);
    await made.rest();
    assert.deepEqual(checked, [text]);
    checked = [];
    return made;
  }

  for (const language of languages) {
    it(`are checked where they rest, and nowhere else: ${language}`, async () => {
      const source = sourceOf(language);
      const typed = await opened(language, source);
      let keys = 0;
      const rested: string[] = [];
      for (const { text, rests } of keysOf(language, source)) {
        keys++;
        mock.timers.tick(oneKey);
        await typed.type(text);
        if (!rests) continue;
        mock.timers.tick(aWhile);
        await typed.rest();
        rested.push(text);
      }
      assert.ok(keys >= 500);
      assert.equal(checked.length, rested.length);
      assert.ok(checked.every((text, index) => text === rested[index]));
      // Fewer than one key in twenty: p95 of what a key costs is that of one without a check.
      assert.ok(checked.length < keys / 20, `${checked.length} checks`);
    });
  }

  it('are not waited for by somebody who asks', async () => {
    const typed = await opened('kotlin', 'val a = 1\n');
    await typed.type('val a = 12\n');
    await typed.type('val a = 123\n');
    assert.deepEqual(checked, []);
    await typed.ask();
    assert.deepEqual(checked, ['val a = 123\n']);
    mock.timers.tick(aWhile);
    assert.deepEqual(checked, ['val a = 123\n']);
  });
});
