import assert from 'node:assert/strict';
import type { Finding, Severity } from '../../../src/engine/finding';
import { settle } from '../../../src/engine/policy/settle';
import { loadAmong, told } from './chain';

/** What a company enforces; every policy of the tests builds on it. */
const company = `version: 1
rules:
  hardcoded-secret: error
  insecure-storage: error
  long-lived-token: { severity: warning, options: { accessHours: 1 } }
  cleartext-traffic: warning
overrides:
  - files: ['**/payments/**']
    rules: { secret-in-log: error }
enforced: ['hardcoded-*', insecure-storage, long-lived-token, secret-in-log, cleartext-traffic, rotation-overdue, monitoring-not-evidenced, training-not-evidenced, failOn]
keys:
  - { name: STRIPE_KEY, owner: ann, rotated: 2026-11-01, max-age: 90d }
evidence:
  monitoring: { link: 'https://wiki.example.com/m', reviewed: 2026-11-01, review-every: 3m }
  training:
    link: https://wiki.example.com/t
    reports: training
    require: [{ role: mobile, lessons: [secure-storage, rotation], by: 2027-01-31 }]
exceptions:
  - { rule: insecure-storage, path: 'legacy/**', reason: goes in spring, expires: 2027-05-01 }
failOn: warning
`;

function finding(rule: string, path: string, severity: Severity = 'warning'): Finding {
  return {
    rule,
    severity,
    path,
    span: { start: 0, end: 1 },
    role: 'ships',
    message: { what: '', why: '', do: '' },
    evidence: [],
    related: [],
    fixes: [],
    excerpt: '',
    fingerprint: '0123456789abcdef',
  };
}

/** Each way: what a repository writes, and what it must not come to. `extra` are further files. */
interface Way {
  readonly name: string;
  readonly text: string;
  readonly extra?: Readonly<Record<string, string>>;
  readonly rule?: string;
  readonly path?: string;
  /** The rule's own severity of the finding. */
  readonly own?: Severity;
  /** What the finding must weigh all the same; undefined where something else is compared. */
  readonly weighs?: Severity;
}

const extending = (rest: string) => `version: 1\nextends: ./company.yml\n${rest}`;

const ways: readonly Way[] = [
  { name: 'a rule that is off', text: extending('rules: { hardcoded-secret: off }'), weighs: 'error' },
  { name: 'a rule that only informs', text: extending('rules: { hardcoded-secret: information }'), weighs: 'error' },
  {
    name: 'a severity among options',
    text: extending('rules: { hardcoded-secret: { severity: off } }'),
    weighs: 'error',
  },
  {
    name: 'a rule that the parent enforces at its own weight, off',
    text: extending('rules: { hardcoded-credential: off }'),
    rule: 'hardcoded-credential',
    weighs: 'warning',
  },
  {
    name: 'a rule that an override of the parent weighs, below that',
    text: extending('rules: { secret-in-log: warning }'),
    rule: 'secret-in-log',
    path: 'payments/A.kt',
    weighs: 'error',
  },
  {
    name: 'an override over the parent’s override',
    text: extending("overrides:\n  - files: ['payments/**']\n    rules: { secret-in-log: warning }"),
    rule: 'secret-in-log',
    path: 'payments/A.kt',
    weighs: 'error',
  },
  {
    name: 'an override of all files',
    text: extending("overrides:\n  - files: ['**']\n    rules: { hardcoded-secret: off }"),
    weighs: 'error',
  },
  {
    name: 'other options',
    text: extending('rules: { long-lived-token: { options: { accessHours: 99 } } }'),
    rule: 'long-lived-token',
    weighs: 'warning',
  },
  {
    name: 'options in an override',
    text: extending("overrides:\n  - files: ['**']\n    rules: { long-lived-token: { options: { accessHours: 99 } } }"),
    rule: 'long-lived-token',
    weighs: 'warning',
  },
  {
    name: 'an exception for a folder',
    text: extending("exceptions:\n  - { rule: hardcoded-secret, path: 'app/**', reason: noisy }"),
    weighs: 'error',
  },
  {
    name: 'an exception for one finding',
    text: extending('exceptions:\n  - { rule: hardcoded-secret, fingerprint: 0123456789abcdef, reason: fine }'),
    weighs: 'error',
  },
  {
    name: 'the parent’s exception, longer',
    text: extending(
      "exceptions:\n  - { rule: insecure-storage, path: 'legacy/**', reason: later, expires: 2029-01-01 }",
    ),
  },
  {
    name: 'the parent’s exception, for ever',
    text: extending("exceptions:\n  - { rule: insecure-storage, path: 'legacy/**', reason: later }"),
  },
  {
    name: 'the parent’s exception, wider',
    text: extending("exceptions:\n  - { rule: insecure-storage, path: '**', reason: wider, expires: 2027-01-01 }"),
    rule: 'insecure-storage',
    weighs: 'error',
  },
  { name: 'files that are not checked', text: extending("files: { exclude: ['app/**'] }"), weighs: 'error' },
  { name: 'files that alone are checked', text: extending("files: { include: ['docs/**'] }"), weighs: 'error' },
  { name: 'files that become tests', text: extending("files: { roles: { test: ['app/**'] } }"), weighs: 'error' },
  {
    name: 'files that become generated',
    text: extending("files: { roles: { generated: ['app/**'] } }"),
    weighs: 'error',
  },
  {
    name: 'files that become build files',
    text: extending("files: { roles: { build: ['app/**'] } }"),
    weighs: 'error',
  },
  { name: 'a local host', text: extending("hosts: { local: ['api.example.com'] }") },
  { name: 'an own sanitizer', text: extending('models: { sanitizers: [{ call: Nothing.mask }] }') },
  { name: 'an own safe wrapper', text: extending('models: { wrappers: [{ call: Prefs.put }] }') },
  {
    name: 'an own format that is publishable',
    text: extending(
      "formats:\n  - { id: x-key, name: X key, class: P, keywords: [xk_], pattern: 'xk_[a-z]{8}', max-length: 20, must-match: [xk_abcdefgh] }",
    ),
  },
  {
    name: 'an own format that is restricted',
    text: extending(
      "formats:\n  - { id: x-key, name: X key, class: R, keywords: [xk_], pattern: 'xk_[a-z]{8}', max-length: 20, must-match: [xk_abcdefgh] }",
    ),
  },
  { name: 'a longer max-age', text: extending('keys:\n  - { name: STRIPE_KEY, max-age: 2y }') },
  {
    name: 'a longer time between reviews',
    text: extending("evidence:\n  monitoring: { link: 'https://wiki.example.com/m', review-every: 2y }"),
  },
  ...[
    ['fewer lessons', 'require: [{ role: mobile, lessons: [rotation], by: 2027-01-31 }]'],
    ['lessons that come later', 'require: [{ role: mobile, lessons: [secure-storage, rotation], by: 2029-01-31 }]'],
    ['lessons for other people', 'require: [{ role: guests, lessons: [secure-storage, rotation], by: 2027-01-31 }]'],
    ['no lessons at all', 'require: []'],
    ['reports from elsewhere', 'reports: made-up'],
  ].map(([name = '', part = '']) => {
    return { name, text: extending(`evidence:\n  training: { link: 'https://wiki.example.com/t', ${part} }`) };
  }),
  { name: 'a check that never fails', text: extending('failOn: never') },
  { name: 'a check that fails later', text: extending('failOn: error') },
  {
    name: 'a weak policy after the company’s',
    text: 'version: 1\nextends: [./company.yml, ./weak.yml]\n',
    extra: { 'weak.yml': 'version: 1\nrules: { hardcoded-secret: off }\n' },
    weighs: 'error',
  },
  {
    name: 'a weak policy before the company’s',
    text: 'version: 1\nextends: [./weak.yml, ./company.yml]\n',
    extra: { 'weak.yml': "version: 1\nrules: { hardcoded-credential: off }\nfiles: { exclude: ['app/**'] }\n" },
    rule: 'hardcoded-credential',
    weighs: 'warning',
  },
  {
    name: 'an override in a policy before the company’s',
    text: 'version: 1\nextends: [./weak.yml, ./company.yml]\n',
    extra: { 'weak.yml': "version: 1\noverrides:\n  - files: ['**']\n    rules: { hardcoded-secret: off }\n" },
    weighs: 'error',
  },
  {
    name: 'an exception in a policy before the company’s',
    text: 'version: 1\nextends: [./weak.yml, ./company.yml]\n',
    extra: { 'weak.yml': "version: 1\nexceptions:\n  - { rule: hardcoded-secret, path: '**', reason: x }\n" },
    weighs: 'error',
  },
  {
    name: 'a policy between',
    text: 'version: 1\nextends: ./team.yml\n',
    extra: { 'team.yml': 'version: 1\nextends: ./company.yml\nrules: { hardcoded-secret: warning }\n' },
    weighs: 'error',
  },
  {
    name: 'a copy of the company’s file under another name',
    text: 'version: 1\nextends: [./company.yml, ./copy.yml]\n',
    extra: { 'copy.yml': 'version: 1\nrules: { hardcoded-secret: information }\nenforced: []\n' },
    weighs: 'error',
  },
  {
    name: 'an empty list of enforced rules',
    text: extending('enforced: []\nrules: { hardcoded-secret: off }'),
    weighs: 'error',
  },
];

describe('quiet ways to weaken an enforced policy', () => {
  const plain = loadAmong(extending(''), { 'company.yml': company }).policy;

  it('counts at least thirty of them', () => {
    assert.ok(ways.length >= 30, String(ways.length));
  });

  for (const {
    name,
    text,
    extra = {},
    rule = 'hardcoded-secret',
    path = 'app/A.kt',
    own = 'warning',
    weighs,
  } of ways) {
    it(`refuses ${name}, and says so`, () => {
      const { policy, problems } = loadAmong(text, { 'company.yml': company, ...extra });
      const refused = problems.filter(({ code }) => code === 'policy-refused');
      assert.ok(refused.length > 0, told(problems).join('\n'));
      assert.deepEqual(
        problems.filter(({ code }) => code !== 'policy-refused'),
        [],
      );
      for (const { span } of refused) assert.ok(span.end > span.start);
      const { files, hosts, models, formats, keys, evidence, exceptions, failOn } = policy.settings;
      const settings = plain.settings;
      assert.deepEqual({ files, hosts, models, formats }, pick(settings));
      assert.deepEqual([keys[0]?.maxAge, evidence.monitoring?.reviewEvery], ['90d', '3m']);
      const { reports, require } = evidence.training ?? {};
      assert.deepEqual([reports, require], [settings.evidence.training?.reports, settings.evidence.training?.require]);
      assert.deepEqual([exceptions, failOn], [settings.exceptions, settings.failOn]);
      if (weighs === undefined) return;
      const weight = policy.weigh(finding(rule, path, own), '2026-11-29');
      assert.equal(weight.outcome === 'kept' && weight.finding.severity, weighs);
      assert.ok(!policy.isExcluded(path));
      assert.equal(policy.roleFor(path), 'ships');
    });
  }

  it('keeps a comment from silencing what is enforced, and says so', () => {
    const { policy } = loadAmong(extending(''), { 'company.yml': company });
    const outcome = (rule: string) => ({
      findings: [],
      suppressed: [{ finding: finding(rule, 'app/A.kt'), reason: 'noisy' }],
      problems: [],
      facts: [],
      lookups: [],
      parsed: true,
      hasErrors: false,
    });
    const enforced = settle(outcome('hardcoded-secret'), policy, '2026-11-29');
    assert.deepEqual([enforced.findings.length, enforced.suppressed.length], [1, 0]);
    assert.deepEqual(told(enforced.problems), [
      'suppression-refused: company.yml enforces hardcoded-secret, so no comment silences it. Ask for an exception there.',
    ]);
    const free = settle(outcome('missing-pinning'), policy, '2026-11-29');
    assert.deepEqual([free.findings.length, free.suppressed.length, free.problems.length], [0, 1, 0]);
  });

  it('refuses a nested policy that is weaker', () => {
    const { policy, problems } = loadAmong(
      'version: 1\nrules: { hardcoded-secret: off }\n',
      { '../../keyward.yml': company },
      { above: { policies: [{ id: 'file:../../keyward.yml', prefix: '' }], prefix: 'apps/a/' }, folder: 'apps/a/' },
    );
    assert.equal(policy.level('hardcoded-secret'), 'error');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['policy-refused'],
    );
  });

  it('lets what tightens through', () => {
    const { policy, problems } = loadAmong(
      extending(`rules: { hardcoded-credential: error, secret-in-log: error, missing-pinning: off, cleartext-traffic: error }
overrides:
  - files: ['**']
    rules: { cleartext-traffic: error }
files: { roles: { ships: ['samples/**'] } }
hosts: { own: [a.example.com], pinned: [a.example.com], backend: api.example.com }
models: { sources: [{ call: Vault.read }], sinks: [{ call: Feed.post, kind: log }] }
formats:
  - { id: x-key, name: X key, class: S, keywords: [xk_], pattern: 'xk_[a-z]{8}', max-length: 20, must-match: [xk_abcdefgh] }
keys:
  - { name: STRIPE_KEY, max-age: 30d, rotated: 2026-11-20 }
exceptions:
  - { rule: insecure-storage, path: 'legacy/**', reason: shorter, expires: 2027-01-01 }
  - { rule: missing-pinning, path: '**', reason: not enforced }
failOn: information
`),
      { 'company.yml': company },
    );
    assert.deepEqual(told(problems), []);
    assert.equal(policy.level('hardcoded-credential'), 'error');
    assert.equal(policy.level('missing-pinning'), 'off');
    assert.equal(policy.failOn, 'information');
    assert.deepEqual(policy.settings.keys, [
      { name: 'STRIPE_KEY', owner: 'ann', rotated: '2026-11-20', maxAge: '30d' },
    ]);
    assert.deepEqual(
      policy.settings.exceptions.map(({ expires }) => expires),
      ['2027-01-01', undefined],
    );
    const weight = policy.weigh(finding('hardcoded-secret', 'app/A.kt', 'hint'), '2026-11-29');
    assert.equal(weight.outcome === 'kept' && weight.finding.severity, 'error');
  });

  it('never lets a level below what the rule itself says, where the parent names none', () => {
    const { policy } = loadAmong(extending('rules: { hardcoded-credential: information }'), { 'company.yml': company });
    const weight = (own: Severity) => policy.weigh(finding('hardcoded-credential', 'app/A.kt', own), '2026-11-29');
    assert.deepEqual(
      (['error', 'warning', 'hint'] as const).map((own) => {
        const result = weight(own);
        return result.outcome === 'kept' && result.finding.severity;
      }),
      ['error', 'warning', 'information'],
    );
  });
});

function pick({ files, hosts, models, formats }: ReturnType<typeof loadAmong>['policy']['settings']) {
  return { files, hosts, models, formats };
}
