import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { ScanOptions } from '../../src/host/node/scan';
import { scanWorkspace } from '../../src/host/node/scan';
import { rules } from '../../src/engine/rules/registry';
import { World, type Changes } from './world';

const key = ['sk_', 'live_', 'yvEAqwBGGxpzObQmyOK15K3O'].join('');
const real: Changes = {
  scan: (options: ScanOptions) => scanWorkspace({ ...options, jobs: 1 }),
  rules: rules.map(({ metadata }) => metadata),
};

describe('what a team asks of the command line', function () {
  this.timeout(60_000);
  let world: World;

  beforeEach(async () => {
    world = await World.create();
    execFileSync('git', ['init', '-q'], { cwd: world.folder });
  });

  afterEach(async () => {
    await world.remove();
  });

  const run = (...argv: string[]) => world.run(argv, real);
  const text = (file: string) => readFile(path.join(world.folder, file), 'utf8');
  const commit = (date: string) => {
    const env = { ...process.env, GIT_AUTHOR_DATE: `${date}T12:00:00Z`, GIT_COMMITTER_DATE: `${date}T12:00:00Z` };
    execFileSync('git', ['add', '-A'], { cwd: world.folder });
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
    execFileSync('git', [...who, 'commit', '-qm', 'x'], { cwd: world.folder, env });
  };
  const app = { 'app/Pay.kt': `object Pay {\n    const val KEY = "${key}"\n}\n` };

  it('names policies below the checked folder as not in use, and counts those above', async () => {
    await world.lay({
      'keyward.yml': 'version: 1\nrules: { hardcoded-secret: warning }\n',
      'apps/a/keyward.yml': 'version: 1\n',
      'apps/a/Pay.kt': app['app/Pay.kt'],
    });
    const whole = await run('check', '.', '--no-cache');
    assert.match(whole.stdout, /apps\/a\/keyward\.yml.*\n?.*This policy does not count here: keyward\.yml does/);
    const part = await run('check', 'apps/a', '--no-cache', '--format', 'json');
    const { findings } = JSON.parse(part.stdout) as { findings: { severity: string }[] };
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['warning'],
    );
    assert.doesNotMatch(part.stdout, /does not count/);
  });

  describe('keyward baseline', () => {
    it('accepts what is there, survives moved lines and renamed files, and lets what is new fail', async () => {
      await world.lay(app);
      assert.equal((await run('check', '.', '--no-cache')).exitCode, 1);
      const written = await run('baseline', 'write');
      assert.deepEqual(
        [written.exitCode, written.stdout],
        [0, 'keyward-baseline.json: 1 finding added, 0 removed, 1 in all.\n'],
      );
      assert.ok(!(await text('keyward-baseline.json')).includes(key));
      assert.equal((await run('check', '.', '--no-cache')).exitCode, 0);
      await world.lay({ 'app/Pay.kt': `// moved\n\n\n${app['app/Pay.kt']}` });
      assert.equal((await run('check', '.', '--no-cache')).exitCode, 0);
      await rename(path.join(world.folder, 'app/Pay.kt'), path.join(world.folder, 'app/Payments.kt'));
      assert.equal((await run('check', '.', '--no-cache')).exitCode, 0);
      await world.lay({ 'app/Other.kt': app['app/Pay.kt'].replace('Pay', 'Other') });
      const { exitCode, stdout } = await run('check', '.', '--no-cache');
      assert.equal(exitCode, 1);
      assert.match(stdout, /Other\.kt/);
      assert.doesNotMatch(stdout, /Payments\.kt/);
    });

    it('drops what is found no more, and keeps nothing of what a policy enforces', async () => {
      await world.lay({ ...app, 'app/B.kt': app['app/Pay.kt'].replace('Pay', 'B') });
      await run('baseline', 'write');
      await rm(path.join(world.folder, 'app/B.kt'));
      assert.match((await run('baseline', 'prune')).stdout, /0 findings added, 1 removed, 1 in all/);
      await world.lay({
        'keyward.yml': 'version: 1\nextends: ./company.yml\n',
        'company.yml': "version: 1\nenforced: ['hardcoded-*']\n",
      });
      const checked = await run('check', '.', '--no-cache');
      assert.equal(checked.exitCode, 1);
      assert.match(checked.stdout, /company\.yml enforces hardcoded-secret: what this baseline holds/);
      const again = await run('baseline', 'write');
      assert.match(again.stderr, /1 finding left out: a policy enforces the rule/);
    });

    it('says that a broken baseline silences nothing', async () => {
      await world.lay({ ...app, 'keyward-baseline.json': '{ "version": 1, "findings": [{}] }' });
      const { exitCode, stdout } = await run('check', '.', '--no-cache');
      assert.equal(exitCode, 1);
      assert.match(stdout, /keyward-baseline\.json cannot be read, so it silences nothing/);
    });
  });

  describe('keyward keys', () => {
    it('prints a card for each key of the inventory, and for each that is written down', async () => {
      await world.lay({
        ...app,
        'keyward.yml':
          'version: 1\nkeys:\n  - { name: MAIL_KEY, provider: Mail, class: S, owner: ann, rotated: 2026-11-15, max-age: 90d, runbook: docs/mail.md }\n',
        '.github/workflows/a.yml': 'on: push\njobs:\n  a:\n    steps:\n      - run: ./a.sh ${{ secrets.MAIL_KEY }}\n',
      });
      commit('2026-11-05');
      const { exitCode, stdout } = await run('keys');
      assert.equal(exitCode, 0);
      assert.equal(
        stdout,
        `MAIL_KEY
  class    S, secret
  provider Mail
  owner    ann
  age      10 days: rotated 2026-11-15, at most 90d
  used     .github/workflows/a.yml:5
  rotate   docs/mail.md

Stripe secret key
  class    S, secret
  provider Stripe
  owner    not in the inventory
  age      20 days: in Git since 2026-11-05
  used     app/Pay.kt:2
  rotate   https://dashboard.stripe.com/apikeys

1 key in the inventory, 1 written down in files.
`,
      );
      const json = await run('keys', '--format', 'json');
      const cards = JSON.parse(json.stdout) as { name: string; ageInDays: number }[];
      assert.deepEqual(
        cards.map(({ name, ageInDays }) => [name, ageInDays]),
        [
          ['MAIL_KEY', 10],
          ['Stripe secret key', 20],
        ],
      );
      assert.ok(!`${stdout}${json.stdout}`.includes(key));
    });

    it('says that there is none', async () => {
      assert.match((await run('keys')).stdout, /No key is known/);
    });
  });

  describe('keyward rotate', () => {
    for (const [name, before, after] of [
      [
        'a flow entry',
        '  - { name: A_KEY, rotated: 2026-01-01 } # pay\n',
        '  - { name: A_KEY, rotated: 2026-11-25 } # pay\n',
      ],
      ['a flow entry without a day', '  - {name: A_KEY}\n', '  - {name: A_KEY, rotated: 2026-11-25}\n'],
      [
        'a block entry without a day',
        '  - owner: ann\n    name: A_KEY # pay\n',
        '  - owner: ann\n    name: A_KEY # pay\n    rotated: 2026-11-25\n',
      ],
      ['a quoted day', '  - name: A_KEY\n    rotated: "2026-01-01"\n', '  - name: A_KEY\n    rotated: 2026-11-25\n'],
    ] as const) {
      it(`stamps ${name}, and changes nothing else`, async () => {
        const rest = 'hosts: {own: [ a.example.com ]}\n';
        await world.lay({ 'keyward.yml': `version: 1\nkeys:\n${before}${rest}` });
        const { exitCode, stdout, stderr } = await run('rotate', 'A_KEY');
        assert.deepEqual([exitCode, stderr], [0, '']);
        assert.equal(stdout, 'keyward.yml: A_KEY was rotated on 2026-11-25.\n');
        assert.equal(await text('keyward.yml'), `version: 1\nkeys:\n${after}${rest}`);
        assert.equal((await run('policy', 'print')).exitCode, 0);
      });
    }

    it('names a key that is not there, and one that stands elsewhere', async () => {
      await world.lay({
        'keyward.yml': 'version: 1\nextends: ./a.yml\nkeys: [{ name: MAIL_KEY }]\n',
        'a.yml': 'version: 1\nkeys: [{ name: OTHER_KEY }]\n',
      });
      const near = await run('rotate', 'MAIL_KEI');
      assert.deepEqual(
        [near.exitCode, near.stderr],
        [2, 'keyward: The inventory (`keys` in keyward.yml) has no "MAIL_KEI". Did you mean "MAIL_KEY"?\n'],
      );
      assert.match((await run('rotate', 'OTHER_KEY')).stderr, /"OTHER_KEY" stands in a\.yml/);
    });
  });

  describe('keyward policy status', () => {
    it('tells how several repositories follow their policies', async () => {
      await world.lay({
        'one/app/Pay.kt': app['app/Pay.kt'],
        'one/keyward.yml':
          "version: 1\nextends: keyward:strict\nkeys: [{ name: A_KEY, rotated: 2020-01-01, max-age: 1y }]\nexceptions: [{ rule: missing-pinning, path: '**', reason: none }]\n",
        'two/readme.md': 'nothing',
      });
      const { exitCode, stdout } = await run('policy', 'status', 'one', 'two', 'three');
      assert.equal(exitCode, 2);
      assert.match(stdout, /^three\n {2}not checked: There is no file or folder "three"\./);
      assert.match(stdout, /one\n {2}policy {4}keyward:recommended → keyward:strict → keyward\.yml\n/);
      assert.match(stdout, /by item {3}1 × no hardcoded keys, 1 × rotation/);
      assert.match(stdout, /silenced {2}1 exception \(1 without an end\), 0 in the baseline, 0 comments/);
      assert.match(stdout, /overdue {3}`A_KEY` was due for rotation on 2020-12-31\./);
      assert.match(stdout, /two\n {2}policy {4}none: the built-in defaults\n/);
      assert.match(stdout, /3 repositories, 1 with errors, 1 with something overdue\n$/);
      const html = await run('policy', 'status', 'one', '--format', 'html');
      assert.match(html.stdout, /<th scope="row">one<\/th>/);
      const json = JSON.parse((await run('policy', 'status', 'one', '--format', 'json')).stdout) as [{ items: object }];
      assert.deepEqual(json[0].items, { 1: 1, 2: 0, 3: 0, 4: 0, 5: 0, 6: 1, 7: 1, 8: 0, 9: 0, 10: 2 });
    });
  });
});
