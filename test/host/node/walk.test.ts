import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPolicy } from '../../../src/engine/policy/policy';
import { defaultSettings } from '../../../src/engine/policy/settings';
import { walk } from '../../../src/host/node/walk';
import { withoutPrivileges } from './privileges';

describe('walking a folder', () => {
  let root: string;
  const policy = createPolicy();

  /** Writes files below the root: path to text. */
  async function lay(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await writeFile(path.join(root, file), text);
    }
  }

  /** What was left out, path to reason. */
  const reasons = (skipped: readonly { path: string; reason: string }[]): Record<string, string> =>
    Object.fromEntries(skipped.map(({ path: file, reason }) => [file, reason]));

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'keyward-walk-'));
  });

  afterEach(async () => {
    await rm(root, { recursive: true, force: true });
  });

  it('lists files in a fixed order', async () => {
    await lay({ 'b.kt': '', 'a/z.kt': '', 'a/B.kt': '', 'a.kt': '', 'Z.kt': '', '.env': '', 'ä.kt': '' });
    const { files, skipped } = await walk(root, policy);
    assert.deepEqual(files, ['.env', 'Z.kt', 'a.kt', 'a/B.kt', 'a/z.kt', 'b.kt', 'ä.kt']);
    assert.deepEqual(skipped, []);
  });

  it('leaves out what tools fetched or made, and names it', async () => {
    await lay({
      '.git/config': '',
      'node_modules/a/index.js': '',
      'ios/Pods/A/A.swift': '',
      'app/build/a.kt': '',
      'app/src/main/java/com/build/A.kt': '',
      'yarn.lock': '',
      'web/a.min.js': '',
    });
    const { files, skipped } = await walk(root, policy);
    assert.deepEqual(files, ['app/src/main/java/com/build/A.kt']);
    assert.deepEqual(reasons(skipped), {
      'app/build/': 'fetched or made by a tool',
      'ios/Pods/': 'fetched or made by a tool',
      'node_modules/': 'fetched or made by a tool',
      'web/a.min.js': 'generated file',
      'yarn.lock': 'generated file',
    });
  });

  it('ignores exactly what Git ignores', async () => {
    await lay({
      '.gitignore': '*.log\n/secret.kt\nlogs/*\n**/gen/\n!important.log\n# a comment\n\\#literal\nspace \nCase.kt\n',
      'app/.gitignore': '/only-here.kt\n!gen/\nnested.kt\r\nd?p/\n',
      'app/[odd]/.gitignore': 'x.kt\n!y.log\n',
      'logs/.gitignore': '!keep.txt\n',
      '.git-info': '',
    });
    const names = [
      'a.log',
      'important.log',
      'secret.kt',
      'app/secret.kt',
      'logs/drop.txt',
      'logs/keep.txt',
      'gen/a.kt',
      'app/gen/a.kt',
      'app/only-here.kt',
      'app/deep/only-here.kt',
      'app/deep/nested.kt',
      'app/dip/a.kt',
      'nested.kt',
      '#literal',
      'space',
      'Case.kt',
      'case.kt',
      'app/[odd]/x.kt',
      'app/[odd]/y.log',
      'app/o/x.kt',
      'excluded.kt',
    ];
    await lay(Object.fromEntries(names.map((name) => [name, ''])));
    execFileSync('git', ['init', '-q'], { cwd: root });
    await lay({ '.git/info/exclude': 'excluded.kt\n' });
    const git = execFileSync('git', ['ls-files', '-z', '--others', '--exclude-standard'], {
      cwd: root,
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    });
    const expected = git.toString().split('\0').filter(Boolean).sort();
    assert.ok(expected.includes('app/gen/a.kt') && !expected.includes('gen/a.kt'));
    const { files, skipped } = await walk(root, policy);
    assert.deepEqual(files, expected);
    const named = reasons(skipped);
    assert.deepEqual([named['gen/'], named['a.log'], named['excluded.kt']], Array(3).fill('ignored by Git'));
  });

  for (const version of ['2', '4']) {
    it(`lists what Git tracks although it ignores it, by an index of version ${version}`, async () => {
      const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
      const kept = { 'android/release.keystore': '', 'secrets/deep/down/one.txt': '', 'a.kt': '' };
      await lay({ ...kept, 'android/release.keystore.bak': '', 'secrets/other.txt': '' });
      git('init', '-q');
      git('add', '.');
      git('update-index', '--index-version', version);
      await lay({
        '.gitignore': '*.keystore\nsecrets/\n*.bak\n',
        'android/later.keystore': '',
        'secrets/deep/later.txt': '',
      });
      git('rm', '--cached', '-q', 'android/release.keystore.bak', 'secrets/other.txt');
      const { files, skipped } = await walk(root, policy);
      assert.deepEqual(files, ['.gitignore', ...Object.keys(kept)].sort());
      assert.equal(reasons(skipped)['android/later.keystore'], 'ignored by Git');
      assert.equal(reasons(skipped)['secrets/deep/later.txt'], 'ignored by Git');
    });
  }

  it('knows the rules above a folder inside a repository', async () => {
    await lay({
      '.git/info/exclude': 'local.kt\n',
      '.gitignore': 'apps/mobile/private.kt\n*.tmp\n',
      'apps/.gitignore': 'mobile/other.kt\n',
      'apps/mobile/a.kt': '',
      'apps/mobile/a.tmp': '',
      'apps/mobile/local.kt': '',
      'apps/mobile/private.kt': '',
      'apps/mobile/other.kt': '',
    });
    const { files } = await walk(path.join(root, 'apps/mobile'), policy);
    assert.deepEqual(files, ['a.kt']);
  });

  it('walks an ignored folder that was asked for', async () => {
    await lay({ '.git/HEAD': '', '.gitignore': 'private/\n', 'private/a.kt': '', 'private/sub/b.kt': '' });
    const { files } = await walk(path.join(root, 'private/sub'), policy);
    assert.deepEqual(files, ['b.kt']);
  });

  it('finds the rules of a worktree', async () => {
    await lay({
      'main/.git/info/exclude': 'local.kt\n',
      'main/.git/worktrees/w/commondir': '../..\n',
      'tree/.git': 'gitdir: ../main/.git/worktrees/w\n',
      'tree/local.kt': '',
      'tree/a.kt': '',
    });
    assert.deepEqual((await walk(path.join(root, 'tree'), policy)).files, ['a.kt']);
  });

  it('does not follow symbolic links, loops among them', async () => {
    await lay({ 'a/b.kt': '' });
    await symlink('..', path.join(root, 'a/loop'));
    await symlink('b.kt', path.join(root, 'a/link.kt'));
    await symlink('nowhere', path.join(root, 'broken'));
    const { files, skipped } = await walk(root, policy);
    assert.deepEqual(files, ['a/b.kt']);
    assert.deepEqual(reasons(skipped), {
      'a/link.kt': 'symbolic link, not followed',
      'a/loop': 'symbolic link, not followed',
      broken: 'symbolic link, not followed',
    });
  });

  it('obeys the policy', async () => {
    await lay({ 'app/a.kt': '', 'app/old/b.kt': '', 'app/c.gen.kt': '', 'lib/d.kt': '', 'dist/e.kt': '' });
    const files = { include: ['app/**', 'dist/**'], exclude: ['old/', '*.gen.kt'], roles: { ships: ['dist/'] } };
    const result = await walk(root, createPolicy({ ...defaultSettings, files }));
    assert.deepEqual(result.files, ['app/a.kt', 'dist/e.kt']);
    assert.deepEqual(reasons(result.skipped), {
      'app/c.gen.kt': 'excluded by the policy',
      'app/old/': 'excluded by the policy',
      'lib/d.kt': 'excluded by the policy',
    });
  });

  it('names a folder that it may not read, and goes on', async function () {
    if (process.platform === 'win32') this.skip();
    await lay({ 'shut/a.kt': '', 'b.kt': '' });
    await chmod(root, 0o755);
    await chmod(path.join(root, 'shut'), 0);
    const { files, skipped } = await withoutPrivileges(() => walk(root, policy));
    await chmod(path.join(root, 'shut'), 0o700);
    assert.deepEqual(files, ['b.kt']);
    assert.deepEqual(skipped, [{ path: 'shut/', reason: 'no permission to read it' }]);
  });

  it('names a root that is gone', async () => {
    const { files, skipped } = await walk(path.join(root, 'gone'), policy);
    assert.deepEqual([files, skipped], [[], [{ path: './', reason: 'vanished before it was read' }]]);
  });

  it('stops when it is told to', async () => {
    await lay({ 'a/b.kt': '' });
    await assert.rejects(walk(root, policy, AbortSignal.abort()), { name: 'AbortError' });
  });
});
