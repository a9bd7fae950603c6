import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot } from '../../../scripts/lib/paths';
import { largestFile, readSource, readText } from '../../../src/host/node/read';
import { withoutPrivileges } from './privileges';

describe('reading a file', () => {
  let root: string;

  before(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'keyward-read-'));
    await chmod(root, 0o755);
  });

  after(async () => {
    await rm(root, { recursive: true, force: true });
  });

  async function readBytes(bytes: string | Uint8Array) {
    await writeFile(path.join(root, 'file'), bytes);
    return readText(root, 'file');
  }

  const skip = (file: string, reason: string) => ({ kind: 'skip', skip: { path: file, reason } });

  it('gives the text and its encoding', async () => {
    assert.deepEqual(await readBytes('\uFEFFa\r\n'), { kind: 'text', text: 'a\r\n', encoding: 'utf-8' });
    assert.deepEqual(await readBytes(''), { kind: 'text', text: '', encoding: 'utf-8' });
  });

  it('gives the text of a file with invalid bytes, with a note', async () => {
    assert.deepEqual(await readBytes(Uint8Array.of(0x61, 0xff)), {
      kind: 'text',
      text: 'a\uFFFD',
      encoding: 'utf-8',
      note: { path: 'file', reason: 'not valid UTF-8: checked with the invalid bytes replaced' },
    });
  });

  it('gives key files byte by byte, whatever they are called', async () => {
    const store = await readFile(
      inRoot('test', 'cases', 'packaged-private-key', 'bad.keystore-kinds', 'keys', 'release.jks'),
    );
    const read = await readBytes(store);
    assert.equal(read.kind === 'text' && read.encoding, 'bytes');
    assert.equal(read.kind === 'text' && Buffer.from(read.text, 'latin1').equals(store), true);
    const source = readSource(root, 'file');
    assert.equal(source.kind === 'source' && source.language, 'keystore');
    assert.deepEqual(
      await readBytes(Buffer.concat([store, Buffer.alloc(2 * 1024 * 1024)])),
      skip('file', 'binary file'),
    );
  });

  it('skips binary files', async () => {
    assert.deepEqual(await readBytes(Uint8Array.of(0, 1, 2, 0)), skip('file', 'binary file'));
  });

  it('skips files over the limit, and only those', async () => {
    assert.equal((await readBytes(Buffer.alloc(largestFile, 'a'))).kind, 'text');
    assert.deepEqual(await readBytes(Buffer.alloc(largestFile + 1, 'a')), skip('file', 'larger than 5 MiB (5.0 MiB)'));
    assert.deepEqual(
      await readBytes(Buffer.alloc(20 * 1024 * 1024, 'a')),
      skip('file', 'larger than 5 MiB (20.0 MiB)'),
    );
  });

  it('skips what is gone, a folder, a loop and a pipe', async () => {
    assert.deepEqual(await readText(root, 'a/gone.kt'), skip('a/gone.kt', 'vanished before it was read'));
    assert.deepEqual(await readText(root, '.'), skip('.', 'not a regular file'));
    await symlink('loop', path.join(root, 'loop'));
    assert.deepEqual(await readText(root, 'loop'), skip('loop', 'symbolic link that leads back to itself'));
    if (process.platform === 'win32') return;
    execFileSync('mkfifo', [path.join(root, 'pipe')]);
    assert.deepEqual(await readText(root, 'pipe'), skip('pipe', 'not a regular file'));
  });

  it('skips a file that it may not read', async function () {
    if (process.platform === 'win32') this.skip();
    await writeFile(path.join(root, 'shut'), 'a', { mode: 0 });
    const result = await withoutPrivileges(() => readText(root, 'shut'));
    assert.deepEqual(result, skip('shut', 'no permission to read it'));
  });
});
