import assert from 'node:assert/strict';
import type { Role } from '../../../src/engine/document';
import { severities } from '../../../src/engine/finding';
import type { Finding, KeyClass, Severity } from '../../../src/engine/finding';
import { createPolicy, effectiveSeverity, fails } from '../../../src/engine/policy/policy';
import type { Level } from '../../../src/engine/policy/schema-parts';
import { defaultSettings, restrict } from '../../../src/engine/policy/settings';
import type { PolicySettings } from '../../../src/engine/policy/settings';

const today = '2026-11-25';

const base: Finding = {
  rule: 'hardcoded-secret',
  severity: 'error',
  path: 'app/src/main/Keys.kt',
  span: { start: 0, end: 4 },
  role: 'ships',
  message: { what: 'a key', why: 'it ships', do: 'remove it' },
  evidence: [],
  excerpt: 'val key = "****"',
  related: [],
  fixes: [],
  fingerprint: '0123456789abcdef',
};

function settings(part: Partial<PolicySettings>): PolicySettings {
  return { ...defaultSettings, ...part };
}

describe('effective severity', () => {
  /** Each row: the rule's severity, the policy's level, the file's role, the key's class, the outcome. */
  const table: readonly (readonly [
    Severity,
    Exclude<Level, 'off'> | undefined,
    Role,
    KeyClass | undefined,
    Severity,
  ])[] = [
    ['error', undefined, 'ships', 'S', 'error'],
    ['error', 'warning', 'ships', 'S', 'warning'],
    ['warning', 'error', 'ships', 'R', 'error'],
    ['information', 'error', 'build', undefined, 'error'],
    ['error', undefined, 'ci', 'S', 'error'],
    ['error', undefined, 'test', 'S', 'information'],
    ['warning', 'error', 'test', undefined, 'information'],
    ['error', undefined, 'generated', 'S', 'information'],
    ['hint', undefined, 'test', undefined, 'hint'],
    ['hint', undefined, 'ships', 'P', 'hint'],
    ['hint', 'error', 'ships', 'P', 'hint'],
    ['error', 'error', 'test', 'P', 'hint'],
    ['information', 'warning', 'ships', 'C', 'warning'],
  ];
  for (const [severity, level, role, keyClass, expected] of table) {
    it(`is ${expected} for ${severity}, set to ${level ?? 'nothing'}, ${role}, class ${keyClass ?? 'none'}`, () => {
      assert.equal(effectiveSeverity({ severity, role, ...(keyClass ? { keyClass } : {}) }, level), expected);
    });
  }

  it('only goes up when a policy may only tighten', () => {
    assert.equal(effectiveSeverity({ severity: 'error', role: 'ships' }, 'information', true), 'error');
    assert.equal(effectiveSeverity({ severity: 'information', role: 'ships' }, 'error', true), 'error');
  });
});

describe('a policy', () => {
  it('leaves a finding as it is when it says nothing', () => {
    assert.deepEqual(createPolicy().weigh(base, today), { outcome: 'kept', finding: base });
  });

  it('drops a rule that is off and keeps the others', () => {
    const policy = createPolicy(settings({ rules: { 'hardcoded-secret': { level: 'off' } } }));
    assert.deepEqual(policy.weigh(base, today), { outcome: 'off' });
    assert.equal(policy.weigh({ ...base, rule: 'secret-in-log' }, today).outcome, 'kept');
  });

  it('sets a severity and hands out options', () => {
    const rules = { 'hardcoded-secret': { level: 'warning', options: { days: 3 } } } as const;
    const policy = createPolicy(settings({ rules }));
    assert.deepEqual(policy.weigh(base, today), { outcome: 'kept', finding: { ...base, severity: 'warning' } });
    assert.deepEqual(policy.options('hardcoded-secret'), { days: 3 });
    assert.deepEqual(policy.options('constructor'), {});
    assert.equal(policy.level('toString'), undefined);
  });

  it('silences by glob, by fingerprint, or by both together', () => {
    const rule = 'hardcoded-secret';
    const reason = 'a sample';
    const silences = (place: { path?: string; fingerprint?: string }): boolean => {
      const policy = createPolicy(settings({ exceptions: [{ rule, reason, ...place }] }));
      const weight = policy.weigh(base, today);
      if (weight.outcome === 'suppressed') assert.equal(weight.reason, reason);
      return weight.outcome === 'suppressed';
    };
    assert.equal(silences({ path: 'app/**/*.kt' }), true);
    assert.equal(silences({ path: 'lib/**' }), false);
    assert.equal(silences({ fingerprint: '0123456789abcdef' }), true);
    assert.equal(silences({ fingerprint: 'ffffffffffffffff' }), false);
    assert.equal(silences({ path: 'app/**', fingerprint: '0123456789abcdef' }), true);
    assert.equal(silences({ path: 'lib/**', fingerprint: '0123456789abcdef' }), false);
    assert.equal(silences({ path: 'app/**', fingerprint: 'ffffffffffffffff' }), false);
    assert.equal(silences({}), false);
  });

  it('silences no other rule', () => {
    const exceptions = [{ rule: 'secret-in-log', path: '**', reason: 'x' }];
    assert.equal(createPolicy(settings({ exceptions })).weigh(base, today).outcome, 'kept');
  });

  it('lets an exception count through its last day', () => {
    const exceptions = [{ rule: 'hardcoded-secret', path: '**', reason: 'x', expires: '2026-11-25' }];
    const policy = createPolicy(settings({ exceptions }));
    assert.equal(policy.weigh(base, '2026-11-25').outcome, 'suppressed');
    assert.equal(policy.weigh(base, '2026-11-26').outcome, 'kept');
  });

  it('leaves out what is excluded or not included', () => {
    const policy = createPolicy(settings({ files: { include: ['app/**'], exclude: ['*.gen.kt'], roles: {} } }));
    assert.equal(policy.isExcluded('app/A.kt'), false);
    assert.equal(policy.isExcluded('app/A.gen.kt'), true);
    assert.equal(policy.isExcluded('lib/A.kt'), true);
    assert.equal(createPolicy().isExcluded('lib/A.kt'), false);
  });

  it('excludes a folder only when nothing in it can be included', () => {
    const policy = createPolicy(settings({ files: { include: ['app/**'], exclude: ['legacy/', 'x/**'], roles: {} } }));
    assert.equal(policy.excludesFolder('legacy'), true);
    assert.equal(policy.excludesFolder('app/legacy/deep'), true);
    assert.equal(policy.excludesFolder('app'), false);
    assert.equal(policy.excludesFolder('lib'), false);
  });

  it('knows roles by its own globs first, then by the path', () => {
    const roles = { ships: ['build/keep/**'], test: ['samples/'] };
    const policy = createPolicy(settings({ files: { include: [], exclude: [], roles } }));
    assert.equal(policy.roleFor('samples/A.kt'), 'test');
    assert.equal(policy.roleFor('build/keep/A.kt'), 'ships');
    assert.equal(policy.roleFor('build/other/A.kt'), 'generated');
    assert.equal(policy.roleFor('app/A.kt'), 'ships');
  });

  it('survives being cloned to a worker', () => {
    const exceptions = [{ rule: 'hardcoded-secret', path: 'app/**', reason: 'x' }];
    const policy = createPolicy(structuredClone(createPolicy(settings({ exceptions })).settings));
    assert.equal(policy.weigh(base, today).outcome, 'suppressed');
  });

  it('fails on a severity as heavy as its limit, and never on a hint', () => {
    const failing = (failOn: 'error' | 'warning' | 'information' | 'never') =>
      severities.filter((severity) => fails(severity, failOn));
    assert.deepEqual(failing('error'), ['error']);
    assert.deepEqual(failing('warning'), ['error', 'warning']);
    assert.deepEqual(failing('information'), ['error', 'warning', 'information']);
    assert.deepEqual(failing('never'), []);
  });
});

describe('a policy of an untrusted workspace', () => {
  const loosening = settings({
    rules: {
      'hardcoded-secret': { level: 'off' },
      'secret-in-log': { level: 'information', options: { names: [] } },
      'missing-pinning': { level: 'error' },
    },
    files: { include: ['nothing/**'], exclude: ['**'], roles: { test: ['**'], ships: ['samples/**'] } },
    hosts: { own: ['own.example'], pinned: ['own.example'], local: ['own.example'], backend: 'evil.example' },
    privileged: [{ host: 'admin.example' }],
    exceptions: [{ rule: 'hardcoded-secret', path: '**', reason: 'x' }],
    failOn: 'never',
  });
  const policy = createPolicy(restrict(loosening));

  it('turns nothing off, lowers nothing, excludes nothing and excepts nothing', () => {
    assert.deepEqual(policy.weigh(base, today), { outcome: 'kept', finding: base });
    const log: Finding = { ...base, rule: 'secret-in-log' };
    assert.deepEqual(policy.weigh(log, today), { outcome: 'kept', finding: log });
    assert.equal(policy.isExcluded('app/A.kt'), false);
    assert.equal(policy.roleFor('app/A.kt'), 'ships');
    assert.equal(policy.failOn, 'warning');
    assert.deepEqual(policy.options('secret-in-log'), {});
    assert.deepEqual(policy.hosts, { own: ['own.example'], pinned: ['own.example'], local: [] });
  });

  it('may make a rule heavier, a file ship, a check stricter and a service privileged', () => {
    assert.deepEqual(policy.privileged, [{ host: 'admin.example' }]);
    const pinning: Finding = { ...base, rule: 'missing-pinning', severity: 'information' };
    const weight = policy.weigh(pinning, today);
    assert.equal(weight.outcome === 'kept' && weight.finding.severity, 'error');
    assert.equal(policy.roleFor('samples/src/test/A.kt'), 'ships');
    assert.equal(restrict(settings({ failOn: 'information' })).failOn, 'information');
  });

  it('keeps what finds more, and nothing that hides', () => {
    const call = { call: 'Vault.put' };
    const format = { id: 'xk', name: 'X', keywords: ['xk_'], pattern: 'xk_[a-z]+', maxLength: 20 };
    const kept = restrict(
      settings({
        overrides: [
          { files: ['**'], rules: { 'secret-in-log': { level: 'off' }, 'missing-pinning': { level: 'error' } } },
        ],
        models: { sources: [call], sinks: [{ ...call, kind: 'log' }], wrappers: [call], sanitizers: [call] },
        formats: [
          { ...format, class: 'S' },
          { ...format, id: 'pk', class: 'P' },
        ],
        evidence: { monitoring: { link: 'https://example.com' } },
        baseline: {
          entries: [{ rule: 'hardcoded-secret', path: 'a', fingerprint: '0'.repeat(16), symbol: '0'.repeat(16) }],
          gone: [],
          folder: '',
        },
      }),
    );
    assert.deepEqual(kept.overrides, [{ files: ['**'], rules: { 'missing-pinning': { level: 'error' } } }]);
    assert.deepEqual(kept.models, { sources: [call], sinks: [{ ...call, kind: 'log' }], wrappers: [], sanitizers: [] });
    assert.deepEqual(
      kept.formats.map(({ id }) => id),
      ['xk'],
    );
    assert.deepEqual([kept.baseline.entries, kept.evidence], [[], {}]);
  });

  it('stays as it is when restricted twice', () => {
    assert.deepEqual(restrict(restrict(loosening)), restrict(loosening));
  });
});
