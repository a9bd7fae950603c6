import assert from 'node:assert/strict';
import { chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { TemporaryFolder } from '../../scripts/lib/temporary';
import { check, faulty, folderOf, found, keyward } from './command';

describe('a check that cannot be done as asked', function () {
  this.timeout(120_000);
  let folder: TemporaryFolder | undefined;

  afterEach(async () => {
    await folder?.remove();
  });

  for (const [name, text, message] of [
    [
      'has an unknown key',
      'version: 1\nrulez: {}\n',
      'keyward.yml:2:1  error  There is no key "rulez" here. Did you mean "rules"?',
    ],
    [
      'is no YAML',
      'version: 1\nrules: {insecure-storage: error\n',
      'keyward.yml:2:32  error  This is not readable YAML: ',
    ],
    ['has a wrong value', 'version: 1\nfailOn: sometimes\n', 'keyward.yml:2:9  error  '],
    ['is no map', '- version\n', 'keyward.yml:1:1  error  '],
  ] as const) {
    it(`ends with 2 and the place when the policy ${name}`, async () => {
      folder = await folderOf({ 'keyward.yml': text, 'a.kt': faulty });
      const { exitCode, stdout, stderr } = await keyward(['check', folder.folder]);
      assert.equal(exitCode, 2);
      assert.equal(stdout, '');
      assert.ok(stderr.startsWith(message), stderr);
      assert.match(stderr, /\nkeyward: The policy has mistakes, so nothing was checked\.\n$/);
    });
  }

  it('ends with 2 when the path is missing', async () => {
    folder = await folderOf({});
    const missing = path.join(folder.folder, 'no', 'such');
    const ended = await keyward(['check', missing]);
    assert.deepEqual(ended, { exitCode: 2, stdout: '', stderr: `keyward: There is no file or folder "${missing}".\n` });
  });

  it('ends with 2 when the report has no place to go', async function () {
    if (process.platform === 'win32') this.skip();
    folder = await folderOf({ 'a.kt': faulty });
    await mkdir(path.join(folder.folder, 'sealed'), { mode: 0o555 });
    await chmod(path.join(folder.folder, 'sealed'), 0o555);
    const output = path.join(folder.folder, 'sealed', 'out.sarif');
    const isRoot = process.getuid?.() === 0;
    const argv = ['check', folder.folder, '--format', 'sarif', '--output', output];
    const ended = await keyward(argv, isRoot ? { uid: 65_534 } : {});
    const stderr = `keyward: The report cannot be written to "${output}": its folder can only be read.\n`;
    assert.deepEqual(ended, { exitCode: 2, stdout: '', stderr });
  });

  it('needs no Git', async () => {
    folder = await folderOf({ '.gitignore': 'private/\n', 'private/a.kt': faulty, 'b.kt': faulty });
    const { report, exitCode } = await check(folder.folder);
    assert.deepEqual([found(report), exitCode], [['b.kt:4 insecure-storage'], 1]);
    assert.deepEqual(report.skipped, [{ path: 'private/', reason: 'ignored by Git' }]);
  });

  it('ends with 0, 1 or 2 as promised', async () => {
    folder = await folderOf({ 'clean/a.kt': 'val a = 1\n', 'faulty/a.kt': faulty });
    const code = async (...argv: string[]) => (await keyward(argv, { cwd: folder?.folder ?? '' })).exitCode;
    assert.equal(await code('check', 'clean'), 0);
    assert.equal(await code('check', 'faulty'), 1);
    assert.equal(await code('check', 'faulty', '--fail-on', 'never'), 0);
    assert.equal(await code('check', 'clean', 'faulty'), 1);
    assert.equal(await code('check', '--formt', 'json', 'clean'), 2);
  });
});
