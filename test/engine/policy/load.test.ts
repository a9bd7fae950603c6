import assert from 'node:assert/strict';
import type { Problem } from '../../../src/engine/finding';
import { loadPolicy } from '../../../src/engine/policy/load';
import { defaultSettings } from '../../../src/engine/policy/settings';

const ruleIds = ['hardcoded-secret', 'insecure-storage', 'long-lived-token', 'secret-in-log'];
const options = { ruleIds, today: '2026-11-25' };

function load(text: string) {
  return loadPolicy(text, 'keyward.yml', options);
}

/** Each problem as its code, the text it underlines and its message. */
function told(text: string, problems: readonly Problem[]): string[][] {
  return problems.map(({ code, span, message }) => [code, text.slice(span.start, span.end), message]);
}

const whole = `# What counts here
version: 1
rules:
  hardcoded-secret: error
  secret-in-log: off
  long-lived-token:
    severity: warning
    options:
      accessHours: 30
files:
  include: [app/**]
  exclude:
    - app/legacy/
  roles:
    test: ["**/samples/**"]
hosts:
  own: [api.example.com, '*.example.org']
  pinned: [api.example.com]
  local: [build.lan:8080]
  backend: api.example.com
exceptions:
  - rule: insecure-storage
    path: app/Theme.kt
    reason: holds the theme only
    owner: platform
    expires: 2026-11-25
  - rule: hardcoded-secret
    fingerprint: 0123456789abcdef
    reason: revoked in 2024
failOn: error
privileged:
  - host: admin.example.com
    path: /internal/
    reason: read all users
  - host: '*.example.org'
`;

describe('loading a policy', () => {
  it('reads every part', () => {
    const { policy, problems } = load(whole);
    assert.deepEqual(problems, []);
    const { origins, ...settings } = policy.settings;
    assert.deepEqual(settings, {
      rules: {
        'hardcoded-secret': { level: 'error' },
        'secret-in-log': { level: 'off' },
        'long-lived-token': { level: 'warning', options: { accessHours: 30 } },
      },
      files: { include: ['app/**'], exclude: ['app/legacy/'], roles: { test: ['**/samples/**'] } },
      hosts: {
        own: ['api.example.com', '*.example.org'],
        pinned: ['api.example.com'],
        local: ['build.lan:8080'],
        backend: 'api.example.com',
      },
      privileged: [
        { host: 'admin.example.com', path: '/internal/', reason: 'read all users' },
        { host: '*.example.org' },
      ],
      exceptions: [
        {
          rule: 'insecure-storage',
          path: 'app/Theme.kt',
          reason: 'holds the theme only',
          owner: 'platform',
          expires: '2026-11-25',
        },
        { rule: 'hardcoded-secret', fingerprint: '0123456789abcdef', reason: 'revoked in 2024' },
      ],
      failOn: 'error',
      baseline: { entries: [], gone: [], folder: '' },
      overrides: [],
      enforced: [],
      models: { sources: [], sinks: [], wrappers: [], sanitizers: [] },
      formats: [],
      keys: [],
      evidence: {},
      layers: ['keyward.yml'],
      lessons: [],
      folder: '',
      onlyTighten: false,
    });
    assert.ok(Object.keys(origins).length > 20);
  });

  it('reads the same from a file with CRLF', () => {
    const { policy, problems } = load(whole.replaceAll('\n', '\r\n'));
    assert.deepEqual(problems, []);
    assert.deepEqual(policy.settings, load(whole).policy.settings);
  });

  it('says where each value came from', () => {
    const { policy } = load(whole);
    const at = (line: number, column: number) => ({ path: 'keyward.yml', line, column });
    assert.deepEqual(policy.origin(['rules', 'hardcoded-secret']), at(4, 21));
    assert.deepEqual(policy.origin(['rules', 'long-lived-token', 'options', 'accessHours']), at(9, 20));
    assert.deepEqual(policy.origin(['files', 'exclude', 0]), at(13, 7));
    assert.deepEqual(policy.origin(['exceptions', 1, 'reason']), at(29, 13));
    assert.deepEqual(policy.origin(['failOn']), at(30, 9));
    assert.equal(load('version: 1').policy.origin(['failOn']), undefined);
  });

  it('keeps the place of a list item when one before it was wrong', () => {
    const { policy } = load('version: 1\nfiles:\n  exclude:\n    - ../a\n    - b\n');
    assert.deepEqual(policy.settings.files.exclude, ['b']);
    assert.deepEqual(policy.origin(['files', 'exclude', 0]), { path: 'keyward.yml', line: 5, column: 7 });
  });

  it('gives the built-in defaults for a policy that says nothing more', () => {
    const { policy } = load('version: 1\n');
    assert.deepEqual({ ...policy.settings, origins: {}, layers: [] }, defaultSettings);
  });

  /** Each row: a policy, and for each problem its code, the text underlined and its message. */
  const mistakes: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
    [
      'a misspelt key',
      'version: 1\nrule:\n  hardcoded-secret: off\n',
      [['policy-unknown-key', 'rule', 'There is no key "rule" here. Did you mean "rules"?']],
    ],
    [
      'a key that resembles none',
      'version: 1\nhosts: { banana: [] }\n',
      [['policy-unknown-key', 'banana', 'There is no key "banana" here. It takes own, pinned, local, backend.']],
    ],
    [
      'a misspelt rule',
      'version: 1\nrules:\n  hardcoded-secrets: off\n',
      [
        [
          'policy-unknown-rule',
          'hardcoded-secrets',
          'There is no rule "hardcoded-secrets". Did you mean "hardcoded-secret"?',
        ],
      ],
    ],
    [
      'a misspelt level',
      'version: 1\nrules:\n  secret-in-log: warn\n',
      [['policy-wrong-value', 'warn', 'Expected off, information, warning or error.']],
    ],
    [
      'a level that is nearly right',
      'version: 1\nrules:\n  secret-in-log: { severity: eror }\n',
      [['policy-wrong-value', 'eror', 'Expected off, information, warning or error. Did you mean "error"?']],
    ],
    [
      'a key of a rule',
      'version: 1\nrules:\n  secret-in-log:\n    severty: off\n',
      [['policy-unknown-key', 'severty', 'There is no key "severty" here. Did you mean "severity"?']],
    ],
    [
      'an option that a rule does not have',
      'version: 1\nrules:\n  long-lived-token: { options: { accessHour: 1, refreshDays: soon } }\n',
      [
        [
          'policy-unknown-key',
          'accessHour',
          'There is no option "accessHour" of long-lived-token. Did you mean "accessHours"?',
        ],
        ['policy-wrong-value', 'soon', 'Expected a number above 0.'],
      ],
    ],
    [
      'an option of a rule that has none',
      'version: 1\nrules:\n  secret-in-log: { options: { names: [pin] } }\n',
      [['policy-unknown-key', 'names', 'There is no option "names" of secret-in-log. secret-in-log takes no options.']],
    ],
    ['a wrong version', 'version: 2\n', [['policy-wrong-value', '2', 'Expected 1.']]],
    ['a missing version', 'failOn: error\n', [['policy-missing-key', 'failOn', 'The key "version" is missing.']]],
    [
      'a text where a list belongs',
      'version: 1\nfiles:\n  exclude: legacy/**\n',
      [['policy-wrong-value', 'legacy/**', 'Expected a list.']],
    ],
    [
      'a pattern that leaves the folder',
      'version: 1\nfiles:\n  exclude: [a, "../b"]\n',
      [['policy-invalid-value', '"../b"', "A pattern cannot leave the policy's folder."]],
    ],
    [
      'a URL where a host belongs',
      'version: 1\nhosts:\n  own: [https://api.example.com/v1]\n',
      [
        [
          'policy-wrong-value',
          'https://api.example.com/v1',
          'Write a host name such as "api.example.com" or "*.example.com", without scheme or path.',
        ],
      ],
    ],
    [
      'an exception without a reason',
      'version: 1\nexceptions:\n  - rule: secret-in-log\n    path: a\n',
      [['policy-missing-key', 'rule', 'The key "reason" is missing.']],
    ],
    [
      'an exception with an empty reason',
      'version: 1\nexceptions:\n  - { rule: secret-in-log, path: a, reason: " " }\n',
      [['policy-wrong-value', '" "', 'A reason cannot be empty.']],
    ],
    [
      'an exception without a place',
      'version: 1\nexceptions:\n  - {rule: secret-in-log, reason: x}\n',
      [
        [
          'policy-invalid-value',
          '{rule: secret-in-log, reason: x}',
          'An exception needs a `path`, a `fingerprint`, or both.',
        ],
      ],
    ],
    [
      'an exception for an unknown rule',
      'version: 1\nexceptions:\n  - { rule: secret-in-logs, path: a, reason: x }\n',
      [['policy-unknown-rule', 'secret-in-logs', 'There is no rule "secret-in-logs". Did you mean "secret-in-log"?']],
    ],
    [
      'a date that does not exist',
      'version: 1\nexceptions:\n  - { rule: secret-in-log, path: a, reason: x, expires: 2026-02-30 }\n',
      [['policy-wrong-value', '2026-02-30', 'Write a date such as 2027-01-31.']],
    ],
    [
      'two mistakes at once',
      'version: 1\nfailOn: always\nruels: {}\n',
      [
        ['policy-wrong-value', 'always', 'Expected error, warning, information or never.'],
        ['policy-unknown-key', 'ruels', 'There is no key "ruels" here. Did you mean "rules"?'],
      ],
    ],
    [
      'a key given twice',
      'version: 1\nfailOn: error\nfailOn: never\n',
      [['policy-duplicate-key', 'failOn', 'The key "failOn" is already there; the first one counts.']],
    ],
    [
      'a second document',
      'version: 1\n---\nversion: 1\n',
      [['policy-many-documents', '-', 'A policy is one document; what follows is ignored.']],
    ],
    ['an empty file', '', [['policy-missing-key', '', 'The key "version" is missing.']]],
    ['a list', '- version: 1\n', [['policy-wrong-value', '- version: 1\n', 'Expected keys.']]],
    [
      'a prototype key',
      'version: 1\nrules:\n  __proto__: off\n',
      [['policy-unknown-key', '__proto__', 'Unknown key "__proto__".']],
    ],
    ['a key that is a number', 'version: 1\n7: x\n', [['policy-wrong-key', '7', 'A key must be a text.']]],
  ];

  for (const [name, text, expected] of mistakes) {
    it(`names ${name}`, () => {
      const { problems } = load(text);
      assert.deepEqual(told(text, problems), expected);
      assert.ok(problems.every(({ path, severity }) => path === 'keyward.yml' && severity === 'error'));
    });
  }

  it('underlines the second of two equal keys', () => {
    const text = 'version: 1\nfailOn: error\nfailOn: never\n';
    assert.equal(load(text).problems[0]?.span.start, text.lastIndexOf('failOn'));
    assert.equal(load(text).policy.failOn, 'error');
  });

  it('keeps what is right beside a mistake', () => {
    const { policy, problems } = load(`version: 1
rules: { hardcoded-secret: off, no-such-rule: off, secret-in-log: loud }
files: { exclude: [a, /b, c], roles: { test: [x], tset: [y] } }
hosts: { own: [a.example.com, "not a host"], backend: "https://x" }
exceptions:
  - { rule: secret-in-log, path: a, reason: x, expire: 2026-12-01 }
  - { rule: secret-in-log, path: b, reason: y }
  - { rule: secret-in-log, path: ../c, fingerprint: 0123456789abcdef, reason: z }
failOn: sometimes
`);
    assert.equal(problems.length, 9);
    const { rules, files, hosts, exceptions, failOn } = policy.settings;
    assert.deepEqual(rules, { 'hardcoded-secret': { level: 'off' } });
    assert.deepEqual(files, { include: [], exclude: ['a', 'c'], roles: { test: ['x'] } });
    assert.deepEqual(hosts, { own: ['a.example.com'], pinned: [], local: [] });
    assert.deepEqual(exceptions, [{ rule: 'secret-in-log', path: 'b', reason: 'y' }]);
    assert.equal(failOn, 'warning');
  });

  it('warns of an exception whose last day has passed', () => {
    const text = 'version: 1\nexceptions:\n  - { rule: secret-in-log, path: a, reason: x, expires: 2026-11-24 }\n';
    const { problems } = load(text);
    assert.deepEqual(told(text, problems), [
      [
        'policy-expired-exception',
        '2026-11-24',
        'This exception expired on 2026-11-24 and silences nothing. Renew it, or fix the finding.',
      ],
    ]);
    assert.equal(problems[0]?.severity, 'warning');
  });

  const broken: readonly (readonly [string, string, string])[] = [
    ['a bracket that never closes', 'version: 1\nrules: [a\n', 'policy-broken-yaml'],
    ['a tab as indentation', 'version: 1\nrules:\n\tsecret-in-log: off\n', 'policy-tab'],
    ['control characters', 'version: 1\nrules: "\\x\n', 'policy-broken-yaml'],
    ['an unknown alias', 'version: 1\nrules: *gone\n', 'policy-broken-yaml'],
    ['a file over the limit', `version: 1\n${'#'.repeat(256 * 1024)}`, 'policy-too-large'],
    ['deep nesting', `version: 1\nrules: ${'['.repeat(200)}${']'.repeat(200)}\n`, 'policy-too-deep'],
    ['nesting that no policy needs', `version: 1\nrules: ${'['.repeat(30)}${']'.repeat(30)}\n`, 'policy-broken-yaml'],
    ['very deep nesting', `rules: ${'['.repeat(250_000)}`, 'policy-too-deep'],
    ['very deep nesting behind brackets in texts', `rules: ${'["]",'.repeat(50_000)}`, 'policy-too-deep'],
    ['very deep lists', '- '.repeat(100_000), 'policy-too-deep'],
    [
      'very deep maps',
      Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'policy-too-deep',
    ],
    ['more aliases than anyone writes', `a: &a 1\nb: [${'*a,'.repeat(200)}]\n`, 'policy-broken-yaml'],
    ['an alias inside its own anchor', 'version: 1\nrules: &a { b: *a }\n', 'policy-broken-yaml'],
    [
      'aliases that stand for millions',
      `a: &a [${'x,'.repeat(9)}x]\n${'bcdefgh'
        .split('')
        .map((name, index) => `${name}: &${name} [${`*${'abcdefg'[index] ?? ''},`.repeat(10)}]`)
        .join('\n')}\n`,
      'policy-broken-yaml',
    ],
  ];
  for (const [name, text, code] of broken) {
    it(`falls back to the defaults for ${name}`, () => {
      const { policy, problems } = load(text);
      assert.ok(
        problems.some((problem) => problem.code === code && problem.severity === 'error'),
        code,
      );
      assert.deepEqual(policy.settings, defaultSettings);
      for (const { span } of problems) assert.ok(span.start >= 0 && span.end >= span.start && span.end <= text.length);
    });
  }

  it('underlines the alias that has no anchor', () => {
    const text = 'version: 1\nrules: *gone\n';
    assert.deepEqual(told(text, load(text).problems), [
      ['policy-broken-yaml', '*gone', 'There is no anchor "gone" before this.'],
    ]);
  });

  it('reports no more problems than a person reads', () => {
    assert.equal(
      load(`version: 1\n${Array.from({ length: 500 }, (_, at) => `x${at}: 1`).join('\n')}`).problems.length,
      100,
    );
  });

  it('follows an honest alias', () => {
    const { policy, problems } = load('version: 1\nfiles:\n  include: &all [app/**]\n  roles: { ships: *all }\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(policy.settings.files.roles, { ships: ['app/**'] });
  });

  it('reads globs from the folder of the policy when a folder below it is checked', () => {
    const text = 'version: 1\nfiles: { exclude: [apps/mobile/legacy/**] }\n';
    const { policy } = loadPolicy(text, '../../keyward.yml', { ...options, folder: 'apps/mobile/' });
    assert.equal(policy.isExcluded('legacy/a.kt'), true);
    assert.equal(policy.isExcluded('apps/mobile/legacy/a.kt'), false);
  });
});
