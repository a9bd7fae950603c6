import assert from 'node:assert/strict';
import { Formats } from '../../../src/engine/secrets/formats';
import { formatOf } from '../../../src/engine/policy/team-data';
import { loadAmong, ruleIds } from './chain';

const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('');
const key = (rest: string) => `version: 1\nkeys:\n  - { name: A, ${rest} }\n`;
const format = (rest: string) =>
  `version: 1\nformats:\n  - { id: xk, name: X, class: S, keywords: [xk_], max-length: 20, must-match: [xk_abcdefgh], ${rest} }\n`;
const pattern = (text: string) => format(`pattern: '${text}'`);
const extending = (reference: string) => `version: 1\nextends: '${reference}'\n`;

/** Each a policy as somebody might write it who wishes an editor, a build server or a reader ill. */
const hostile: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'a null byte': 'version: 1\0\n',
  'only a byte order mark': '\uFEFF',
  'a lone surrogate': 'version: 1\nrules: { "\uD800": off }\n',
  'a list': '- 1\n- 2\n',
  'a text': 'hello',
  'a number': '42',
  'JSON with a comment': '{ "version": 1 /* x */ }',
  'broken indentation': 'version: 1\n rules:\n   a: b\n  c: d\n',
  tabs: 'version: 1\nrules:\n\tsecret-in-log: off\n',
  'two documents': 'version: 1\n---\nversion: 1\nrules: { secret-in-log: off }\n',
  'a hundred documents': many(100, () => '---\nversion: 1\n'),
  'an alias bomb': `a: &a [x, x, x, x, x, x, x, x, x]\n${many(
    9,
    (index) =>
      `a${String(index)}: &b${String(index)} [${Array(9)
        .fill(index === 0 ? '*a' : `*b${String(index - 1)}`)
        .join(', ')}]\n`,
  )}version: 1\n`,
  'an alias of itself': 'version: 1\nrules: &r { secret-in-log: *r }\n',
  'an alias of nothing': 'version: 1\nrules: *gone\n',
  'a merge key': 'version: 1\nbase: &b { secret-in-log: off }\nrules: { <<: *b }\n',
  'a tag': 'version: 1\nrules: !!js/function "function(){}"\n',
  'an unknown tag': 'version: !wild 1\n',
  'a binary tag': 'version: !!binary "AAAA"\n',
  'a set': 'version: 1\nrules: !!set { ? a }\n',
  'a prototype': 'version: 1\n__proto__: { polluted: true }\nrules: { __proto__: off, constructor: off }\n',
  'a constructor': 'version: 1\nconstructor: { prototype: { polluted: true } }\n',
  'deep flow lists': `version: 1\nrules: ${'['.repeat(10_000)}\n`,
  'deep flow maps': `version: 1\nrules: ${'{a: '.repeat(10_000)}\n`,
  'deep block lists': `version: 1\nrules:\n${many(2_000, (index) => `${' '.repeat(index)}- \n`)}`,
  'a line of dashes': `version: 1\n${'- '.repeat(10_000)}\n`,
  'a line of questions': `version: 1\n${'? '.repeat(10_000)}\n`,
  'a megabyte': `version: 1\n# ${'x'.repeat(1_000_000)}\n`,
  'quarter a megabyte of keys': `version: 1\nrules:\n${many(12_000, (index) => `  rule-${String(index)}: off\n`)}`,
  'quarter a megabyte of one scalar': `version: 1\nfailOn: "${'x'.repeat(250_000)}"\n`,
  'a thousand exceptions without a reason': `version: 1\nexceptions:\n${many(1_000, () => '  - { rule: secret-in-log }\n')}`,
  'five thousand anchors': `version: 1\nrules:\n${many(5_000, (index) => `  a${String(index)}: &x${String(index)} off\n`)}`,
  'a complex key': 'version: 1\n? [a, b]\n: c\n',
  'a date as version': 'version: 2026-01-01\n',
  'version one as text': 'version: "1"\n',
  infinity: 'version: .inf\n',
  'not a number': 'version: .nan\n',
  'an octal': 'version: 0o1\n',
  'a glob that backtracks': `version: 1\nfiles: { exclude: ['${'*a'.repeat(100)}b'] }\n`,
  'a glob of braces': `version: 1\nfiles: { exclude: ['${'{a,b}'.repeat(60)}'] }\n`,
  'a glob of nested braces': `version: 1\nfiles: { exclude: ['${'{a,'.repeat(100)}'] }\n`,
  'a glob that leaves the folder': "version: 1\nfiles: { exclude: ['../../**'] }\n",
  'an absolute glob': "version: 1\nfiles: { exclude: ['/etc/**'] }\n",
  'a long glob': `version: 1\nfiles: { exclude: ['${'a'.repeat(5_000)}'] }\n`,
  'a pattern that backtracks elsewhere': pattern('(xk_[a-z]+)+$'),
  'a pattern with a back-reference': pattern('(xk_)\\1'),
  'a pattern that looks ahead': pattern('xk_(?=[a-z])[a-z]+'),
  'a pattern that looks behind': pattern('(?<=x)k_'),
  'a pattern that repeats a thousand times a thousand times': pattern('((xk_[a-z]{1000}){1000}){1000}'),
  'a pattern without an end': pattern('xk_[a-z'),
  'a pattern of everything': pattern('.*'),
  'a pattern of nothing': pattern(''),
  'a pattern that is too long': pattern('x'.repeat(1_000)),
  'a pattern and no example':
    'version: 1\nformats: [{ id: xk, name: X, class: S, keywords: [xk_], pattern: xk_, max-length: 9 }]\n',
  'a format that matches what it must not': format("pattern: 'xk_[a-z]{8}', must-not-match: [xk_abcdefgh]"),
  'a format with an endless value':
    'version: 1\nformats: [{ id: xk, name: X, class: S, keywords: [xk_], pattern: xk_, max-length: 99999999, must-match: [xk_] }]\n',
  'a format with a keyword of one letter': format("pattern: 'xk_[a-z]{8}', keywords: [a]"),
  'a format of class C':
    'version: 1\nformats: [{ id: xk, name: X, class: C, keywords: [xk_], pattern: xk_a, max-length: 9, must-match: [xk_a] }]\n',
  'a link that runs': key("runbook: 'javascript:alert(1)'"),
  'evidence by a link that runs': "version: 1\nevidence: { monitoring: { link: 'javascript:alert(1)' } }\n",
  'evidence by a file': "version: 1\nevidence: { monitoring: { link: 'file:///etc/passwd' } }\n",
  'a key with a value for a name': key("owner: ann, value: 'sk'"),
  'a time of nothing': key('max-age: 0d'),
  'a time without a unit': key('max-age: 90'),
  'a day that is none': key('rotated: 2026-02-31'),
  'a policy over HTTP': extending('http://example.com/keyward.yml#sha256-' + '0'.repeat(64)),
  'a policy without a hash': extending('https://example.com/keyward.yml'),
  'a policy with a short hash': extending('https://example.com/keyward.yml#sha256-00'),
  'a policy with a password': extending('git+https://user:secret@example.com/a.git//k.yml@v1'),
  'a policy by the file protocol': extending('file:///etc/passwd'),
  'a policy by an option of Git': extending('git+ssh://-oProxyCommand=x/a.git//k.yml@v1'),
  'a policy by a program of Git': extending('git+ext::sh -c touch% /tmp/x//k.yml@v1'),
  'a ref that is an option': extending('git+https://example.com/a.git//k.yml@--upload-pack=x'),
  'a path out of a repository': extending('git+https://example.com/a.git//../k.yml@v1'),
  'a path out of a package': extending('npm:@a/b/../../c.yml'),
  'a file that is no policy': extending('./../../etc/passwd'),
  'a policy that extends itself': extending('./keyward.yml'),
  'fifty unknown packs': `version: 1\nextends: [${Array(50).fill('keyward:x').join(', ')}]\n`,
  'a host with a path': "version: 1\nhosts: { own: ['example.com/../../x'] }\n",
  'a host with a scheme': "version: 1\nhosts: { own: ['https://example.com'] }\n",
  'a host of stars': "version: 1\nhosts: { local: ['*'] }\n",
  'a call of a program': "version: 1\nmodels: { sanitizers: [{ call: 'a(); evil()' }] }\n",
  'enforced nonsense': "version: 1\nenforced: ['a'.repeat]\n",
  'control characters in a name': 'version: 1\nrules: { "\u001b[31mred": off }\n',
  'a reason that is blank': "version: 1\nexceptions: [{ rule: secret-in-log, path: a, reason: '  ' }]\n",
};

describe('hostile policies', () => {
  it('counts at least sixty of them', () => {
    assert.ok(Object.keys(hostile).length >= 60, String(Object.keys(hostile).length));
  });

  const harmless = ['nothing at all', 'only a byte order mark', 'version one as text', 'an octal'];

  for (const [name, text] of Object.entries(hostile)) {
    it(`takes ${name}`, function () {
      this.timeout(30_000);
      const before = process.cpuUsage();
      const { policy, problems } = loadAmong(text);
      const { user, system } = process.cpuUsage(before);
      // Microseconds of CPU: a second is far more than any honest policy takes, and an editor lives through it.
      assert.ok(user + system < 3_000_000, `${String((user + system) / 1000)} ms`);
      if (!harmless.includes(name)) assert.ok(problems.length > 0 || isBounded(name), 'nothing was told');
      assert.ok(problems.length <= 100);
      for (const { span, message, path } of problems) {
        assert.ok(span.start >= 0 && span.end <= text.length + 1 && span.start <= span.end, message);
        assert.equal(path, 'keyward.yml');
        assert.ok(message.length > 0 && message.length < 1_000, message.slice(0, 100));
        assert.ok(!message.includes('secret@'), message);
      }
      assert.equal(({} as { polluted?: boolean }).polluted, undefined);
      // Nothing is off that was not said to be off in a readable way.
      for (const rule of ruleIds) if (policy.level(rule) === 'off') assert.match(text, /off/);
      assert.deepEqual(
        policy.settings.files.exclude.filter((glob) => glob.includes('..')),
        [],
      );
    });
  }

  /** What is no mistake, only slow in other tools. */
  function isBounded(name: string): boolean {
    return ['a glob that backtracks', 'two documents', 'a pattern that backtracks elsewhere'].includes(name);
  }

  it('matches hostile patterns in time that grows with the text', () => {
    const { policy } = loadAmong(pattern('xk_(a|ab|b|[a-z]+)+'));
    const [written] = policy.settings.formats;
    assert.ok(written);
    const formats = new Formats([formatOf(written)]);
    const cpu = (length: number) => {
      const text = `"xk_${'ab'.repeat(length)}!"`;
      const start = process.cpuUsage();
      formats.search.matches(text, () => new Set());
      const { user } = process.cpuUsage(start);
      return user;
    };
    cpu(1_000);
    const [short, long] = [cpu(2_000), cpu(20_000)];
    assert.ok(long < Math.max(short, 2_000) * 100, `${String(short)} µs, then ${String(long)} µs`);
  });
});
