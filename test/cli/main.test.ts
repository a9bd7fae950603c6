import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { version } from '../../package.json';
import { rules } from '../../src/engine/rules/registry';

/** Without coverage: a process that starts at its own entry loads the sources otherwise, and two readings do not add up. */
const unmeasured = { ...process.env, NODE_V8_COVERAGE: '' };

/** Runs the command line as a process; `preload` is a script that runs in it first. */
function keyward(argv: readonly string[], preload = '') {
  const script = `data:text/javascript,${encodeURIComponent(preload)}`;
  const result = spawnSync(process.execPath, ['--import', 'tsx', '--import', script, 'src/cli/main.ts', ...argv], {
    encoding: 'utf8',
    env: unmeasured,
  });
  return { exitCode: result.status, stdout: result.stdout, stderr: result.stderr };
}

describe('the command line as a process', function () {
  this.timeout(60_000);

  it('tells its version and its rules', () => {
    assert.deepEqual(keyward(['--version']), { exitCode: 0, stdout: `${version}\n`, stderr: '' });
    const { stdout } = keyward(['rules', '--format', 'json']);
    assert.deepEqual(
      (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id),
      rules.map(({ metadata }) => metadata.id),
    );
  });

  it('ends with 2 for what is not there', () => {
    const { exitCode, stderr } = keyward(['check', `${tmpdir()}/no-such-folder-of-keyward`]);
    assert.equal(exitCode, 2);
    assert.match(stderr, /^keyward: There is no file or folder /);
  });

  it('ends with 2 when something breaks outside its own promises', () => {
    const preload = `process.stdout.write = () => { setImmediate(() => { throw new Error('burst'); }); };`;
    assert.deepEqual(keyward(['rules'], preload), {
      exitCode: 2,
      stdout: '',
      stderr: 'keyward: internal error: burst\n',
    });
  });

  it('ends with 2 when it runs dry before it is done', () => {
    assert.equal(keyward(['rules'], 'process.stdout.write = () => true;').exitCode, 2);
  });

  it('survives a reader that goes away', function () {
    if (process.platform === 'win32') this.skip();
    const command = `set -o pipefail; "${process.execPath}" --import tsx src/cli/main.ts rules --format json | true; echo $?`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8', env: unmeasured });
    assert.deepEqual([stdout, stderr], ['0\n', '']);
  });
});
