import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { Typing } from '../../src/server/typing';

/** What the last check took, and the rest that follows from it, in milliseconds. */
const cost = 10;
const rest = 200;

describe('a document that somebody types in', () => {
  let checked: string[] = [];
  let typing: Typing;
  beforeEach(() => {
    checked = [];
    mock.timers.enable({ apis: ['setTimeout'] });
    typing = new Typing((path) => checked.push(path));
    typing.changed('a.ts', 'const a = 1;\n');
    typing.took('a.ts', cost);
    checked = [];
  });
  afterEach(() => {
    mock.timers.reset();
  });

  it('is checked at once when it is opened', () => {
    typing.changed('b.ts', 'const b = 1;\n');
    assert.deepEqual(checked, ['b.ts']);
  });

  it('is checked once when its keys rest', () => {
    for (let length = 1; length <= 8; length++) {
      mock.timers.tick(rest - 1);
      typing.changed('a.ts', `const a = 1;\n${'password'.slice(0, length)}`);
    }
    assert.deepEqual(checked, []);
    mock.timers.tick(rest - 1);
    assert.deepEqual(checked, []);
    mock.timers.tick(1);
    assert.deepEqual(checked, ['a.ts']);
    mock.timers.tick(10 * rest);
    assert.deepEqual(checked, ['a.ts']);
  });

  /** Each row: what a check took, and how long is waited after a key. */
  for (const [took, waited] of [
    [1, 20],
    [4, 80],
    [15, 300],
    [4_000, 400],
  ] as const) {
    it(`waits for ${waited} ms where a check took ${took}`, () => {
      typing.took('a.ts', took);
      typing.changed('a.ts', 'const a = 12;\n');
      mock.timers.tick(waited - 1);
      assert.deepEqual(checked, []);
      mock.timers.tick(1);
      assert.deepEqual(checked, ['a.ts']);
    });
  }

  /** Each row: what one key makes of `const a = 1;`. */
  for (const [key, text] of [
    ['a pair of quotes', 'const a = ""1;\n'],
    ['a line end with its indentation', 'const a =\n        1;\n'],
    ['a letter that goes', 'const a = ;\n'],
    ['indentation that goes', 'const a =1;\n'],
  ] as const) {
    it(`waits after ${key}`, () => {
      typing.changed('a.ts', text);
      assert.deepEqual(checked, []);
      mock.timers.tick(rest);
      assert.deepEqual(checked, ['a.ts']);
    });
  }

  /** Each row: what is no key. */
  for (const [change, text] of [
    ['a paste', 'const a = 1;\nconst b = 2;\n'],
    ['a part that goes', 'const\n'],
    ['a name that is completed', 'const answer = 1;\n'],
  ] as const) {
    it(`does not wait after ${change}`, () => {
      typing.changed('a.ts', text);
      assert.deepEqual(checked, ['a.ts']);
      mock.timers.tick(rest);
      assert.deepEqual(checked, ['a.ts']);
    });
  }

  it('is checked as soon as somebody asks, and not again', () => {
    typing.changed('a.ts', 'const a = 12;\n');
    typing.ended('a.ts');
    assert.deepEqual(checked, ['a.ts']);
    typing.ended('a.ts');
    mock.timers.tick(rest);
    assert.deepEqual(checked, ['a.ts']);
  });

  it('is waited for alone', () => {
    typing.changed('b.ts', 'const b = 1;\n');
    typing.took('b.ts', cost);
    typing.changed('a.ts', 'const a = 12;\n');
    mock.timers.tick(rest / 2);
    typing.changed('b.ts', 'const b = 12;\n');
    mock.timers.tick(rest / 2);
    assert.deepEqual(checked, ['b.ts', 'a.ts']);
    mock.timers.tick(rest / 2);
    assert.deepEqual(checked, ['b.ts', 'a.ts', 'b.ts']);
  });

  it('is not checked once it is closed, and at once when it comes back', () => {
    typing.changed('a.ts', 'const a = 12;\n');
    typing.closed('a.ts');
    mock.timers.tick(rest);
    assert.deepEqual(checked, []);
    typing.changed('a.ts', 'const a = 1;\n');
    assert.deepEqual(checked, ['a.ts']);
  });

  it('is waited for no longer when everything is checked, and forgotten where it is open no longer', () => {
    typing.changed('a.ts', 'const a = 12;\n');
    assert.equal(typing.isWaiting, true);
    typing.restarted(['a.ts']);
    assert.equal(typing.isWaiting, false);
    typing.changed('a.ts', 'const a = 1;\n');
    assert.deepEqual(checked, [], 'still a key');
    typing.restarted([]);
    mock.timers.tick(rest);
    assert.deepEqual(checked, []);
    typing.changed('a.ts', 'const a = 12;\n');
    assert.deepEqual(checked, ['a.ts'], 'as if it was opened');
  });

  it('waits on where a change is told twice', () => {
    typing.changed('a.ts', 'const a = 12;\n');
    mock.timers.tick(rest / 2);
    typing.changed('a.ts', 'const a = 12;\n');
    mock.timers.tick(rest / 2);
    assert.deepEqual(checked, ['a.ts']);
  });

  it('is checked with all others when somebody asks about one', () => {
    typing.changed('b.ts', 'const b = 1;\n');
    checked = [];
    typing.changed('a.ts', 'const a = 12;\n');
    typing.changed('b.ts', 'const b = 12;\n');
    typing.endedAll();
    assert.deepEqual(checked, ['a.ts', 'b.ts']);
  });
});
