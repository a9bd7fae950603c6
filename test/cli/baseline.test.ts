import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { rules } from '../../src/engine/rules/registry';
import { findingIn, World } from './world';

const text = 'first\nval key = "made-up-value-1"\nval other = "made-up-value-2"\n';

describe('keyward baseline import', () => {
  let world: World;

  beforeEach(async () => {
    world = await World.create({ 'app/Keys.kt': text });
  });

  afterEach(async () => {
    await world.remove();
  });

  const metadata = rules.map((rule) => rule.metadata);
  const at = (value: string, rule = 'hardcoded-secret') => {
    const start = text.indexOf(value);
    return {
      ...findingIn('app/Keys.kt', 'error'),
      rule,
      span: { start, end: start + value.length },
      fingerprint: String(start).padStart(8, '0'),
    };
  };
  const findings = () => Promise.resolve({ findings: [at('made-up-value-1'), at('made-up-value-2')] });
  const run = (...argv: string[]) => world.run(['baseline', 'import', ...argv], { scan: findings, rules: metadata });
  const policy = () => readFile(path.join(world.folder, 'keyward.yml'), 'utf8').catch(() => undefined);
  const entry = (line: number, secret = 'REDACTED') => ({
    RuleID: 'generic-api-key',
    File: 'app/Keys.kt',
    StartLine: line,
    EndLine: line,
    Secret: secret,
  });

  it('makes an exception of each finding that the report accepts', async () => {
    await world.lay({ 'leaks.json': JSON.stringify([entry(2), { ...entry(7), File: 'gone.kt' }]) });
    const { exitCode, stdout } = await run('leaks.json');
    assert.equal(exitCode, 0);
    assert.equal(
      stdout,
      '2 entries read, 1 exception added to keyward.yml.\nNothing is reported (any more) for:\n  gone.kt:7\n',
    );
    assert.equal(
      await policy(),
      'version: 1\nexceptions:\n  - rule: hardcoded-secret\n    fingerprint: "00000017"\n    reason: Accepted in leaks.json, for app/Keys.kt.\n',
    );
  });

  it('finds a value again whose line has moved, and shows it nowhere', async () => {
    await world.lay({ 'leaks.json': JSON.stringify([entry(40, 'made-up-value-2')]) });
    const { stdout, stderr } = await run('leaks.json');
    assert.match(stdout, /^1 entry read, 1 exception added/);
    assert.ok(![stdout, stderr, await policy()].join('').includes('made-up-value'));
  });

  it('reads a .gitleaksignore, with commits and comments', async () => {
    await world.lay({
      '.gitleaksignore': '# accepted\n\nabc1234def:app/Keys.kt:generic-api-key:2\napp/Keys.kt:aws-token:3\n',
    });
    assert.match((await run('.gitleaksignore')).stdout, /^2 entries read, 2 exceptions added/);
  });

  it('keeps what the policy says, and its comments', async () => {
    await world.lay({
      'leaks.json': JSON.stringify([entry(2)]),
      'keyward.yml':
        'version: 1 # ours\nfailOn: error\nexceptions:\n  - { rule: secret-in-log, path: a/**, reason: Old. }\n',
    });
    await run('leaks.json');
    const written = (await policy()) ?? '';
    assert.match(written, /^version: 1 # ours\nfailOn: error\nexceptions:\n/);
    assert.match(written, /reason: Old\./);
    assert.match(written, /fingerprint: "00000017"/);
  });

  it('writes nothing where nothing fits, or the report is none', async () => {
    await world.lay({ 'none.json': '[]', 'text.txt': 'hello\n', 'broken.json': '[{"File": 3}]' });
    assert.equal((await run('none.json')).exitCode, 0);
    for (const file of ['text.txt', 'broken.json', 'missing.json']) {
      const { exitCode, stderr } = await run(file);
      assert.equal(exitCode, 2);
      assert.match(
        stderr,
        /baseline "missing\.json" cannot be read|neither a JSON report of gitleaks nor a \.gitleaksignore/,
      );
    }
    assert.equal(await policy(), undefined);
  });
});
