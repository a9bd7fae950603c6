import assert from 'node:assert/strict';
import { loadAmong, told } from './chain';

describe('policies that extend each other', () => {
  it('merges from left to right, then the policy itself', () => {
    const { policy, problems } = loadAmong('version: 1\nextends: [./a.yml, ./b.yml]\nrules: { secret-in-log: off }\n', {
      'a.yml': 'version: 1\nrules: { secret-in-log: error, insecure-storage: error, missing-pinning: off }\n',
      'b.yml': 'version: 1\nrules: { insecure-storage: warning }\nfailOn: error\n',
    });
    assert.deepEqual(problems, []);
    const level = (rule: string) => policy.level(rule);
    assert.deepEqual(
      [level('secret-in-log'), level('insecure-storage'), level('missing-pinning'), policy.failOn],
      ['off', 'warning', 'off', 'error'],
    );
    assert.deepEqual(policy.settings.layers, ['a.yml', 'b.yml', 'keyward.yml']);
    assert.deepEqual(policy.origin(['rules', 'insecure-storage']), { path: 'b.yml', line: 2, column: 28 });
  });

  it('keeps options when only the severity is replaced', () => {
    const { policy } = loadAmong('version: 1\nextends: ./a.yml\nrules: { long-lived-token: error }\n', {
      'a.yml': 'version: 1\nrules:\n  long-lived-token: { severity: information, options: { accessHours: 30 } }\n',
    });
    assert.equal(policy.level('long-lived-token'), 'error');
    assert.deepEqual(policy.options('long-lived-token'), { accessHours: 30 });
    assert.deepEqual(policy.origin(['rules', 'long-lived-token', 'options', 'accessHours'])?.path, 'a.yml');
  });

  it('applies a policy once that two others extend', () => {
    const { policy } = loadAmong('version: 1\nextends: [./a.yml, ./b.yml]\n', {
      'base.yml': 'version: 1\nrules: { secret-in-log: warning }\n',
      'a.yml': 'version: 1\nextends: ./base.yml\nrules: { secret-in-log: error }\n',
      'b.yml': 'version: 1\nextends: ./base.yml\n',
    });
    assert.equal(policy.level('secret-in-log'), 'error');
    assert.deepEqual(policy.settings.layers, ['base.yml', 'a.yml', 'b.yml', 'keyward.yml']);
  });

  it('lets the last override that matches a file win', () => {
    const { policy } = loadAmong(
      `version: 1
extends: ./a.yml
rules: { secret-in-log: information }
overrides:
  - files: ['app/pay/**']
    rules: { secret-in-log: error }
  - files: ['app/pay/demo/**']
    rules: { secret-in-log: { options: { any: 1 } } }
`,
      { 'a.yml': "version: 1\noverrides:\n  - files: ['app/**']\n    rules: { secret-in-log: warning }\n" },
    );
    assert.equal(policy.level('secret-in-log'), 'information');
    assert.equal(policy.level('secret-in-log', 'lib/a.kt'), 'information');
    assert.equal(policy.level('secret-in-log', 'app/a.kt'), 'warning');
    assert.equal(policy.level('secret-in-log', 'app/pay/a.kt'), 'error');
    assert.equal(policy.level('secret-in-log', 'app/pay/demo/a.kt'), 'error');
    assert.deepEqual(policy.options('secret-in-log', 'app/pay/demo/a.kt'), { any: 1 });
    assert.deepEqual(policy.levelOrigin('secret-in-log', 'app/a.kt'), { path: 'a.yml', line: 4, column: 29 });
  });

  it('adds lists, and merges keys and evidence by name', () => {
    const { policy, problems } = loadAmong(
      `version: 1
extends: ./a.yml
hosts: { own: [b.example.com, a.example.com], backend: api.example.com }
files: { exclude: [b/], roles: { test: [b-tests/] } }
keys:
  - { name: STRIPE_KEY, rotated: 2026-10-01 }
  - { name: MAPS_KEY, class: R }
evidence:
  monitoring: { link: 'https://wiki.example.com/m', reviewed: 2026-11-01 }
`,
      {
        'a.yml': `version: 1
hosts: { own: [a.example.com], pinned: [a.example.com] }
files: { exclude: [a/], roles: { test: [a-tests/], ships: [a/] } }
keys:
  - { name: STRIPE_KEY, owner: ann, max-age: 90d, rotated: 2026-01-01 }
evidence:
  monitoring: { link: 'https://wiki.example.com/old', review-every: 6m }
`,
      },
    );
    assert.deepEqual(problems, []);
    const { hosts, files, keys, evidence } = policy.settings;
    assert.deepEqual(hosts, {
      own: ['a.example.com', 'b.example.com'],
      pinned: ['a.example.com'],
      local: [],
      backend: 'api.example.com',
    });
    assert.deepEqual(files.exclude, ['a/', 'b/']);
    assert.deepEqual(files.roles, { test: ['a-tests/', 'b-tests/'], ships: ['a/'] });
    assert.deepEqual(keys, [
      { name: 'STRIPE_KEY', owner: 'ann', maxAge: '90d', rotated: '2026-10-01' },
      { name: 'MAPS_KEY', class: 'R' },
    ]);
    assert.deepEqual(evidence.monitoring, {
      link: 'https://wiki.example.com/m',
      reviewed: '2026-11-01',
      reviewEvery: '6m',
    });
    assert.deepEqual(policy.origin(['keys', 0, 'max-age'])?.path, 'a.yml');
    assert.deepEqual(policy.origin(['keys', 0, 'rotated'])?.path, 'keyward.yml');
  });

  it('reads every built-in pack without a mistake', () => {
    for (const pack of ['recommended', 'strict', 'masvs-l1', 'masvs-l2', 'onboarding']) {
      const { problems, policy } = loadAmong(`version: 1\nextends: keyward:${pack}\n`);
      assert.deepEqual(told(problems), [], pack);
      assert.equal(policy.settings.layers.at(-2), `keyward:${pack}`);
    }
  });

  it('names circles, what is not there, and mistakes in parents at the line that asks for them', () => {
    const files = {
      'a.yml': 'version: 1\nextends: ./b.yml\n',
      'b.yml': 'version: 1\nextends: ./a.yml\nrules: { secret-in-log: warn }\n',
    };
    const { problems } = loadAmong('version: 1\nextends: [./a.yml, ./gone.yml, keyward:recomended]\n', files);
    assert.deepEqual(told(problems), [
      'policy-parent: b.yml:3: Expected off, information, warning or error.',
      'policy-cycle: These policies extend each other: a.yml → b.yml → a.yml.',
      'policy-missing-parent: This file cannot be read here.',
      'policy-missing-parent: There is no pack "keyward:recomended". Did you mean "keyward:recommended"?',
    ]);
    const spans = problems.map(({ span }) => span.start);
    assert.deepEqual(spans, [21, 21, 30, 42]);
  });

  it('stops at ten files deep and fifty in all', () => {
    const deep = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `p${String(index)}.yml`,
        `version: 1\nextends: ./p${String(index + 1)}.yml\n`,
      ]),
    );
    assert.match(told(loadAmong('version: 1\nextends: ./p0.yml\n', deep).problems).join('\n'), /at most 10 deep/);
    const wide = Object.fromEntries(
      Array.from({ length: 70 }, (_, index) => [`w${String(index)}.yml`, 'version: 1\n']),
    );
    const groups = [0, 1, 2, 3].map((group) => [
      `g${String(group)}.yml`,
      `version: 1\nextends: [${Array.from({ length: 17 }, (_, index) => `./w${String(group * 17 + index)}.yml`).join(', ')}]\n`,
    ]);
    const all = { ...wide, ...(Object.fromEntries(groups) as Record<string, string>) };
    const text = 'version: 1\nextends: [./g0.yml, ./g1.yml, ./g2.yml, ./g3.yml]\n';
    assert.match(told(loadAmong(text, all).problems).join('\n'), /at most 50 files/);
  });

  it('lets the policy of a folder further up count, its globs from there', () => {
    const { policy, problems } = loadAmong(
      "version: 1\nfiles: { exclude: [gen/, '*.g.dart', 'src/old/**'] }\n",
      {
        '../../keyward.yml': "version: 1\nrules: { secret-in-log: error }\nfiles: { exclude: ['apps/*/vendor/**'] }\n",
      },
      {
        above: { policies: [{ id: 'file:../../keyward.yml', prefix: '' }], prefix: 'apps/shop/' },
        folder: 'apps/shop/',
      },
    );
    assert.deepEqual(problems, []);
    assert.equal(policy.level('secret-in-log'), 'error');
    for (const excluded of ['vendor/a.kt', 'gen/a.kt', 'lib/gen/a.kt', 'lib/x.g.dart', 'src/old/a.kt'])
      assert.ok(policy.isExcluded(excluded), excluded);
    for (const kept of ['src/a.kt', 'lib/src/old/a.kt']) assert.ok(!policy.isExcluded(kept), kept);
  });

  it('resolves files of a package and of a repository inside it', () => {
    const { problems, policy } = loadAmong(
      "version: 1\nextends: [npm:@acme/policy, 'git+https://git.example.com/sec/policy.git//mobile/keyward.yml@v2']\n",
      {
        'npm:@acme/policy/keyward.yml': 'version: 1\nextends: ./parts/logs.yml\n',
        'npm:@acme/policy/parts/logs.yml': 'version: 1\nrules: { secret-in-log: error }\n',
        'git+https://git.example.com/sec/policy.git//mobile/keyward.yml@v2': 'version: 1\nextends: ../base.yml\n',
        'git+https://git.example.com/sec/policy.git//base.yml@v2': 'version: 1\nrules: { insecure-storage: error }\n',
      },
    );
    assert.deepEqual(told(problems), []);
    assert.deepEqual([policy.level('secret-in-log'), policy.level('insecure-storage')], ['error', 'error']);
    const outside = loadAmong('version: 1\nextends: npm:@acme/policy\n', {
      'npm:@acme/policy/keyward.yml': 'version: 1\nextends: ../../evil.yml\n',
    });
    assert.match(told(outside.problems).join(), /leads out of its package/);
  });
});
