import assert from 'node:assert/strict';
import { readSuppressions } from '../../../src/engine/policy/suppression';
import type { Comment } from '../../../src/engine/policy/suppression';

const ruleIds = ['hardcoded-secret', 'insecure-storage', 'secret-in-log'];

/** Finds comments as a parser would; `isBare` gives spans without the marks. */
function commentsOf(text: string, isBare = false): Comment[] {
  const pattern = /\/\/[^\r\n]*|\/\*[^]*?\*\/|#[^\r\n]*|<!--[^]*?-->/g;
  return [...text.matchAll(pattern)].map((match) => {
    const open = isBare ? (/^(?:\/\/|\/\*|#|<!--)/.exec(match[0])?.[0].length ?? 0) : 0;
    const close = isBare ? (/(?:\*\/|-->)$/.exec(match[0])?.[0].length ?? 0) : 0;
    return { span: { start: match.index + open, end: match.index + match[0].length - close } };
  });
}

function read(text: string, isBare = false) {
  return readSuppressions(text, 'a.kt', commentsOf(text, isBare), ruleIds, '2026-11-25');
}

/** The rule, line and reason of each suppression. */
function silenced(text: string, isBare = false): unknown[][] {
  return read(text, isBare).all.map(({ rule, line, reason }) => [rule, line, reason]);
}

function told(text: string): string[][] {
  return read(text).problems.map(({ code, span, message }) => [code, text.slice(span.start, span.end), message]);
}

describe('suppression comments', () => {
  /** Each row: a name, a text, and what is silenced: rule, line from zero, reason. */
  const table: readonly (readonly [string, string, readonly (readonly unknown[])[]])[] = [
    ['behind code', 'a = 1 // keyward-ignore hardcoded-secret -- a sample', [['hardcoded-secret', 0, 'a sample']]],
    ['above code', '// keyward-ignore hardcoded-secret -- a sample\na = 1', [['hardcoded-secret', 1, 'a sample']]],
    [
      'above blank lines and other comments',
      'x\n  // keyward-ignore hardcoded-secret -- a sample\n\n// more\n/* and\n more */\n  a = 1',
      [['hardcoded-secret', 6, 'a sample']],
    ],
    [
      'stacked above one line',
      '// keyward-ignore hardcoded-secret -- one\n// keyward-ignore secret-in-log -- two\na()',
      [
        ['hardcoded-secret', 2, 'one'],
        ['secret-in-log', 2, 'two'],
      ],
    ],
    ['in a block', '/* keyward-ignore hardcoded-secret -- a sample */\na', [['hardcoded-secret', 1, 'a sample']]],
    [
      'in one line of a block',
      '/**\n * A key.\n * keyward-ignore hardcoded-secret -- a sample\n */\na = 1',
      [['hardcoded-secret', 4, 'a sample']],
    ],
    ['before code', '/* keyward-ignore secret-in-log -- why */ log(a)', [['secret-in-log', 0, 'why']]],
    [
      'with a hash',
      'KEY=1\n# keyward-ignore hardcoded-secret -- a sample\nKEY=2',
      [['hardcoded-secret', 2, 'a sample']],
    ],
    [
      'in XML',
      '<a/>\n<!-- keyward-ignore hardcoded-secret -- a sample -->\n<b/>',
      [['hardcoded-secret', 2, 'a sample']],
    ],
    [
      'in JSX',
      '<V>\n  {/* keyward-ignore secret-in-log -- a sample */}\n  <T/>\n</V>',
      [['secret-in-log', 2, 'a sample']],
    ],
    [
      'for several rules',
      'a // keyward-ignore hardcoded-secret, secret-in-log -- both are samples',
      [
        ['hardcoded-secret', 0, 'both are samples'],
        ['secret-in-log', 0, 'both are samples'],
      ],
    ],
    ['with a dash that an editor made long', 'a // keyward-ignore secret-in-log — why', [['secret-in-log', 0, 'why']]],
    ['with dashes in the reason', 'a // keyward-ignore secret-in-log -- a -- b', [['secret-in-log', 0, 'a -- b']]],
    ['for the file', 'a\n// keyward-ignore-file secret-in-log -- a tool', [['secret-in-log', undefined, 'a tool']]],
    ['with CRLF', '// keyward-ignore secret-in-log -- why\r\n\r\na\r\n', [['secret-in-log', 2, 'why']]],
    ['at the end of a text', 'a\n// keyward-ignore secret-in-log -- why', [['secret-in-log', 1, 'why']]],
  ];

  for (const [name, text, expected] of table) {
    it(`silences ${name}`, () => {
      assert.deepEqual(silenced(text), expected);
      assert.deepEqual(read(text).problems, []);
    });
    it(`silences ${name}, when the comment comes without its marks`, () => {
      assert.deepEqual(silenced(text, true), expected);
    });
  }

  it('finds the comment for a finding in its line, or anywhere in its file', () => {
    const text = 'a\nkey = 1 // keyward-ignore hardcoded-secret -- one\n# keyward-ignore-file secret-in-log -- two\n';
    const { find } = read(text);
    const span = { start: 2, end: 5 };
    assert.equal(find({ rule: 'hardcoded-secret', span })?.reason, 'one');
    assert.equal(find({ rule: 'hardcoded-secret', span: { start: 0, end: 1 } }), undefined);
    assert.equal(find({ rule: 'insecure-storage', span }), undefined);
    assert.equal(find({ rule: 'secret-in-log', span: { start: 0, end: 1 } })?.reason, 'two');
  });

  const form = 'Write: keyward-ignore RULE -- reason';
  const mistakes: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
    [
      'a missing reason',
      'a // keyward-ignore secret-in-log',
      [['suppression-missing-reason', 'keyward-ignore', `A reason is missing, so nothing is silenced. ${form}`]],
    ],
    [
      'an empty reason',
      '/* keyward-ignore secret-in-log --  */ a',
      [['suppression-missing-reason', 'keyward-ignore', `A reason is missing, so nothing is silenced. ${form}`]],
    ],
    [
      'a reason without its dashes',
      'a // keyward-ignore secret-in-log because it is fine',
      [['suppression-missing-reason', 'keyward-ignore', `A reason is missing, so nothing is silenced. ${form}`]],
    ],
    [
      'a missing rule',
      'a // keyward-ignore -- it is fine',
      [['suppression-missing-rule', 'keyward-ignore', `Name the rule. ${form}`]],
    ],
    [
      'an unknown rule',
      'a // keyward-ignore secret-in-logs -- it is fine',
      [
        [
          'suppression-unknown-rule',
          'secret-in-logs',
          'There is no rule "secret-in-logs". Did you mean "secret-in-log"?',
        ],
      ],
    ],
    [
      'a misspelt directive',
      'a // keyward-ingore secret-in-log -- x',
      [
        [
          'suppression-unknown-directive',
          'keyward-ingore',
          `There is no "keyward-ingore". Did you mean "keyward-ignore"? ${form}`,
        ],
      ],
    ],
    [
      'a directive of another tool',
      'a // keyward-ignore-next-line secret-in-log -- x',
      [
        [
          'suppression-unknown-directive',
          'keyward-ignore-next-line',
          `There is no "keyward-ignore-next-line". ${form}`,
        ],
      ],
    ],
  ];
  for (const [name, text, expected] of mistakes) {
    it(`names ${name}, and silences nothing by it`, () => {
      assert.deepEqual(told(text), expected);
      assert.deepEqual(silenced(text), []);
    });
  }

  it('keeps the known rules beside an unknown one', () => {
    const text = 'a // keyward-ignore secret-in-log, nonsense -- it is fine';
    assert.deepEqual(silenced(text), [['secret-in-log', 0, 'it is fine']]);
    assert.deepEqual(told(text), [['suppression-unknown-rule', 'nonsense', 'There is no rule "nonsense".']]);
  });

  it('leaves prose alone', () => {
    for (const text of [
      'a // see keyward-ignore secret-in-log -- this is no directive',
      'a // keyward-ignore.yml is a file',
      'a // keyward-server starts it',
      'a = "keyward-ignore secret-in-log -- a string"',
    ]) {
      assert.deepEqual([silenced(text), told(text)], [[], []], text);
    }
  });

  it('counts through the day that a reason ends in', () => {
    const until = (day: string) => `a = 1 // keyward-ignore hardcoded-secret -- a sample (until ${day})`;
    assert.deepEqual(
      read(until('2026-11-25')).all.map(({ expires }) => expires),
      ['2026-11-25'],
    );
    assert.deepEqual(silenced(until('2026-11-24')), []);
    assert.deepEqual(told(until('2026-11-24')), [
      [
        'suppression-expired',
        '// keyward-ignore hardcoded-secret -- a sample (until 2026-11-24)',
        'This comment expired on 2026-11-24 and silences nothing. Renew it, or fix the finding.',
      ],
    ]);
  });

  it('tells a comment that silences nothing, unless its rule is off', () => {
    const text = 'a = 1 // keyward-ignore hardcoded-secret, secret-in-log -- a sample\n';
    const { unused } = read(text);
    const found = [{ rule: 'hardcoded-secret', span: { start: 0, end: 1 } }];
    const messages = (isOff: boolean) => unused(found, () => isOff).map(({ message }) => message);
    assert.deepEqual(messages(false), ['This comment silences nothing: secret-in-log finds nothing there. Remove it.']);
    assert.deepEqual(messages(true), []);
  });
});
