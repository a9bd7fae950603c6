import assert from 'node:assert/strict';
import { access, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Writable } from 'node:stream';
import { findingIn, World } from './world';

describe('keyward check', () => {
  let world: World;

  beforeEach(async () => {
    world = await World.create({
      'app/a.kt': 'put(a)\n',
      'app/deep/b.kt': 'put(b)\n',
      'app/node_modules/x.js': '',
      'lib/c.ts': 'put(c)\n',
    });
  });

  afterEach(async () => {
    await world.remove();
  });

  const finding = (severity: 'error' | 'warning' | 'information' | 'hint') => () =>
    Promise.resolve({ findings: [findingIn('app/a.kt', severity)] });

  describe('what is checked', () => {
    it('is the whole of one folder', async () => {
      const { scanned, exitCode, stdout } = await world.run(['check', 'app']);
      assert.equal(scanned?.root, path.join(world.folder, 'app'));
      assert.equal(scanned.paths, undefined);
      assert.equal(exitCode, 0);
      assert.equal(stdout, 'No findings in 1 file checked\n');
    });

    it('is one file, from its folder', async () => {
      const { scanned } = await world.run(['check', 'app/a.kt']);
      assert.equal(scanned?.root, path.join(world.folder, 'app'));
      assert.deepEqual(scanned.paths, ['a.kt']);
    });

    it('is several files and folders, from the folder that holds them all', async () => {
      const { scanned, stdout } = await world.run(['check', 'lib/c.ts', 'app', 'app/a.kt', '--verbose']);
      assert.equal(scanned?.root, world.folder);
      assert.deepEqual(scanned.paths, ['app/a.kt', 'app/deep/b.kt', 'lib/c.ts']);
      assert.ok(stdout.includes('fetched or made by a tool: app/node_modules/'));
    });

    it('is a folder and one inside it', async () => {
      const { scanned } = await world.run(['check', 'app', 'app/deep']);
      assert.equal(scanned?.root, path.join(world.folder, 'app'));
      assert.deepEqual(scanned.paths, ['a.kt', 'deep/b.kt']);
    });

    it('is not what is missing', async () => {
      const { exitCode, stderr, scanned } = await world.run(['check', 'app', 'no/such']);
      assert.deepEqual([exitCode, stderr, scanned], [2, 'keyward: There is no file or folder "no/such".\n', undefined]);
    });
  });

  describe('the exit code', () => {
    it('is 1 for what fails and 0 for what does not', async () => {
      const code = async (severity: Parameters<typeof finding>[0], ...more: string[]) =>
        (await world.run(['check', '.', ...more], { scan: finding(severity) })).exitCode;
      assert.equal(await code('error'), 1);
      assert.equal(await code('warning'), 1);
      assert.equal(await code('information'), 0);
      assert.equal(await code('hint'), 0);
      assert.equal(await code('information', '--fail-on', 'information'), 1);
      assert.equal(await code('warning', '--fail-on', 'error'), 0);
      assert.equal(await code('error', '--fail-on', 'never'), 0);
    });

    it('follows the policy, and the argument before it', async () => {
      await world.lay({ 'keyward.yml': 'version: 1\nfailOn: error\n' });
      const scan = finding('warning');
      assert.equal((await world.run(['check', '.'], { scan })).exitCode, 0);
      assert.equal((await world.run(['check', '.', '--fail-on', 'warning'], { scan })).exitCode, 1);
      assert.equal((await world.run(['check', '.', '--no-policy'], { scan })).exitCode, 1);
    });

    it('is 2 for wrong arguments, with a word about them', async () => {
      for (const [argv, message] of [
        [['check'], /missing required argument 'path'/],
        [['check', '.', '--format', 'pdf'], /Allowed choices are text, json, sarif, html, junit, github/],
        [['check', '.', '--fail-on', 'warnings'], /Allowed choices are error, warning, information, never/],
        [['check', '.', '--jobs', '0'], /Give a number from 1 to 256/],
        [['check', '.', '--file-timeout', '0'], /Give a number of seconds up to 3600/],
        [['check', '.', '--file-timeout', 'soon'], /Give a number of seconds up to 3600/],
        [['check', '.', '--jbos', '2'], /unknown option '--jbos'[^]*--jobs/],
        [['chekc', '.'], /unknown command 'chekc'[^]*check/],
        [[], /Usage: keyward/],
      ] as const) {
        const { exitCode, stderr, scanned } = await world.run(argv);
        assert.equal(exitCode, 2, argv.join(' '));
        assert.match(stderr, message);
        assert.equal(scanned, undefined);
      }
    });

    it('is 2 for an internal error, told in one line', async () => {
      const scan = () => Promise.reject(new Error('out of ideas'));
      const { exitCode, stderr, stdout } = await world.run(['check', '.'], { scan });
      assert.deepEqual([exitCode, stderr, stdout], [2, 'keyward: internal error: out of ideas\n', '']);
    });

    it('is 130 for a run that was stopped', async () => {
      const stop = new AbortController();
      const scan = () => {
        stop.abort();
        return Promise.reject(new Error('aborted'));
      };
      const { exitCode, stderr } = await world.run(['check', '.'], { scan, signal: stop.signal });
      assert.deepEqual([exitCode, stderr], [130, 'keyward: stopped\n']);
    });

    it('is 0 for help and version', async () => {
      const help = await world.run(['check', '--help']);
      assert.equal(help.exitCode, 0);
      assert.match(help.stdout, /Exit codes:/);
      assert.deepEqual(await world.run(['--version']), {
        exitCode: 0,
        stdout: '1.2.3\n',
        stderr: '',
        scanned: undefined,
      });
    });
  });

  describe('the policy', () => {
    it('stops the check when it has mistakes', async () => {
      await world.lay({ 'keyward.yml': 'version: 1\nfailOm: error\n' });
      const { exitCode, stderr, stdout, scanned } = await world.run(['check', '.']);
      assert.equal(exitCode, 2);
      assert.equal(
        stderr,
        'keyward.yml:2:1  error  There is no key "failOm" here. Did you mean "failOn"?  policy-unknown-key\n' +
          'keyward: The policy has mistakes, so nothing was checked.\n',
      );
      assert.deepEqual([stdout, scanned], ['', undefined]);
    });

    it('shows a warning of its own in the report', async () => {
      const exception = '{ rule: insecure-storage, path: a, reason: x, expires: 2026-01-01 }';
      await world.lay({ 'keyward.yml': `version: 1\nexceptions:\n  - ${exception}\n` });
      const { exitCode, stdout } = await world.run(['check', '.']);
      assert.equal(exitCode, 0);
      assert.match(stdout, /^keyward\.yml\n {2}3:60 {2}warning {2}This exception expired on 2026-01-01/);
    });

    it('is the nearest one up to the top of the repository', async () => {
      await world.lay({
        '.git/HEAD': '',
        'keyward.yml': 'version: 1\nfiles: { exclude: [app/deep/] }\nfailOn: never\n',
      });
      const { scanned } = await world.run(['check', 'app']);
      assert.equal(scanned?.policy.failOn, 'never');
      assert.equal(scanned.policy.isExcluded('deep/b.kt'), true);
      assert.deepEqual(scanned.policy.origin(['failOn']), { path: '../keyward.yml', line: 3, column: 9 });
      await world.lay({ 'app/keyward.yml': 'version: 1\nfailOn: error\n' });
      assert.equal((await world.run(['check', 'app'])).scanned?.policy.failOn, 'error');
    });

    it('is not one from above the repository, nor from above a folder that is in none', async () => {
      await world.lay({ 'keyward.yml': 'version: 1\nfailOn: never\n' });
      assert.equal((await world.run(['check', 'app/deep'])).scanned?.policy.failOn, 'warning');
      await world.lay({ 'app/.git/HEAD': '' });
      assert.equal((await world.run(['check', 'app/deep'])).scanned?.policy.failOn, 'warning');
    });

    it('is the one that was named', async () => {
      await world.lay({ 'policies/strict.yml': 'version: 1\nfailOn: information\n' });
      const { scanned } = await world.run(['check', 'app', '--policy', 'policies/strict.yml']);
      assert.equal(scanned?.policy.failOn, 'information');
      const { exitCode, stderr } = await world.run(['check', 'app', '--policy', 'gone.yml']);
      assert.equal(exitCode, 2);
      assert.equal(stderr, 'keyward: The policy "gone.yml" cannot be read: vanished before it was read.\n');
    });
  });

  describe('the report', () => {
    it('goes to stdout in the form that was asked for', async () => {
      const scan = finding('warning');
      const text = await world.run(['check', '.'], { scan });
      assert.match(text.stdout, /^app\/a\.kt\n {2}1:1 {2}warning {2}It is stored\./);
      const json = await world.run(['check', '.', '--format', 'json'], { scan });
      const report = JSON.parse(json.stdout) as { findings: { start: unknown }[] };
      assert.deepEqual(report.findings[0]?.start, { line: 1, column: 1, offset: 0 });
      assert.equal(text.stderr + json.stderr, '');
    });

    it('goes to a file, with one line on stderr', async () => {
      const argv = ['check', '.', '--format', 'sarif', '--output', 'out.sarif'];
      const { exitCode, stdout, stderr } = await world.run(argv, { scan: finding('error'), isTerminal: true });
      assert.deepEqual([exitCode, stdout, stderr], [1, '', '1 error in 1 file; report written to out.sarif\n']);
      const log = JSON.parse(await readFile(path.join(world.folder, 'out.sarif'), 'utf8')) as { version: string };
      assert.equal(log.version, '2.1.0');
    });

    it('says why it cannot be written, before anything is checked where that is known', async () => {
      const missing = await world.run(['check', '.', '--output', 'no/such/out.txt']);
      assert.deepEqual([missing.exitCode, missing.scanned], [2, undefined]);
      assert.equal(
        missing.stderr,
        'keyward: The report cannot be written to "no/such/out.txt": its folder is not there.\n',
      );
      await mkdir(path.join(world.folder, 'taken'));
      const taken = await world.run(['check', '.', '--output', 'taken']);
      assert.equal(taken.exitCode, 2);
      assert.equal(taken.stderr, 'keyward: The report cannot be written to "taken": it is a folder.\n');
      await assert.rejects(access(path.join(world.folder, 'no')));
    });

    it('is coloured on a terminal only, unless it is told otherwise', async () => {
      const isColored = async (argv: readonly string[], changes: object) =>
        (await world.run(['check', '.', ...argv], { scan: finding('error'), ...changes })).stdout.includes(
          '\u001b[31m',
        );
      assert.equal(await isColored([], {}), false);
      assert.equal(await isColored([], { isTerminal: true }), true);
      assert.equal(await isColored(['--no-color'], { isTerminal: true }), false);
      assert.equal(await isColored([], { isTerminal: true, variables: { NO_COLOR: '1' } }), false);
      assert.equal(await isColored([], { isTerminal: true, variables: { TERM: 'dumb' } }), false);
      assert.equal(await isColored([], { variables: { FORCE_COLOR: '1' } }), true);
    });

    it('survives a reader that goes away', async () => {
      const stdout = new Writable({
        write: (_chunk, _encoding, done) => {
          done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
        },
      });
      stdout.on('error', () => undefined);
      const { exitCode, stderr } = await world.run(['check', '.'], { scan: finding('error'), stdout });
      assert.deepEqual([exitCode, stderr], [1, '']);
    });

    it('does not call a run clean in which nothing was checked', async () => {
      const { stdout } = await world.run(['check', '.'], { scan: () => Promise.resolve({ scanned: 0 }) });
      assert.equal(stdout, 'Nothing was checked, so nothing is known: no findings in 0 files checked\n');
    });
  });

  describe('progress', () => {
    const scan = (options: { onProgress?: (done: number, total: number) => void }) => {
      options.onProgress?.(1, 2);
      options.onProgress?.(2, 2);
      return Promise.resolve({});
    };

    it('shows on a terminal, on stderr', async () => {
      const { stdout, stderr } = await world.run(['check', '.', '--no-color'], { scan, isTerminal: true });
      assert.match(stderr, /Checking .*2 files/);
      assert.equal(stdout, 'No findings in 1 file checked\n');
    });

    it('is silent elsewhere', async () => {
      assert.equal((await world.run(['check', '.'], { scan })).stderr, '');
    });

    it('ends also when the scan fails', async () => {
      const failing = (options: Parameters<typeof scan>[0]) => {
        options.onProgress?.(1, 2);
        return Promise.reject(new Error('gone'));
      };
      const { stderr } = await world.run(['check', '.'], { scan: failing, isTerminal: true });
      assert.ok(stderr.endsWith('keyward: internal error: gone\n'));
    });
  });

  it('hands on how long one file may take, in milliseconds', async () => {
    assert.equal((await world.run(['check', '.', '--file-timeout', '1.5'])).scanned?.budget, 1500);
    assert.equal((await world.run(['check', '.'])).scanned?.budget, undefined);
  });

  it('hands on the number of threads', async () => {
    assert.equal((await world.run(['check', '.', '--jobs', '3'])).scanned?.jobs, 3);
    assert.equal((await world.run(['check', '.'])).scanned?.jobs, undefined);
  });
});
