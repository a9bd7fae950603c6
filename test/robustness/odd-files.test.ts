import assert from 'node:assert/strict';
import { chmod, mkdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { createPolicy } from '../../src/engine/policy/policy';
import { scanWorkspace } from '../../src/host/node/scan';
import type { TemporaryFolder } from '../../scripts/lib/temporary';
import { check, faulty, folderOf, found, keyward, reasons } from './command';

const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('files that are not what their name says', function () {
  this.timeout(120_000);
  let folder: TemporaryFolder | undefined;

  afterEach(async () => {
    await folder?.remove();
  });

  it('are named when they are binary, and cost nothing when they are empty', async () => {
    folder = await folderOf({
      'a.kt': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 0, 0, 0, 0]),
      'b.swift': '',
      'c.ts': '',
    });
    const { report, exitCode } = await check(folder.folder);
    assert.deepEqual(reasons(report), { 'a.kt': 'binary file' });
    assert.deepEqual([report.counts.scanned, report.findings, exitCode], [2, [], 0]);
  });

  it('are read in UTF-16 with a mark, and without', async () => {
    folder = await folderOf({
      'be.kt': bigEndian(`\uFEFF${faulty}`),
      'bom.kt': `\uFEFF${faulty}`,
      'le.kt': Buffer.from(`\uFEFF${faulty}`, 'utf16le'),
      'plain.kt': Buffer.from(faulty, 'utf16le'),
    });
    const { report } = await check(folder.folder);
    assert.deepEqual(
      found(report),
      ['be.kt', 'bom.kt', 'le.kt', 'plain.kt'].map((file) => `${file}:4 insecure-storage`),
    );
    assert.deepEqual(report.skipped, []);
  });

  it('are checked and named when they are not valid UTF-8', async () => {
    folder = await folderOf({
      'a.kt': Buffer.concat([Buffer.from(`// caf`), Buffer.of(0xe9, 0x0a), Buffer.from(faulty)]),
    });
    const { report, exitCode } = await check(folder.folder);
    assert.deepEqual(found(report), ['a.kt:5 insecure-storage']);
    assert.deepEqual(reasons(report), { 'a.kt': 'not valid UTF-8: checked with the invalid bytes replaced' });
    assert.equal(exitCode, 1);
  });

  it('are checked in their sound parts when their syntax is broken', async () => {
    folder = await folderOf({ 'a.kt': `${faulty}\nfun broken( { val x = "unclosed\n` });
    const { report } = await check(folder.folder);
    assert.deepEqual(found(report), ['a.kt:4 insecure-storage']);
  });

  it('are named when they are links, loops among them', async () => {
    folder = await folderOf({ 'a.kt': faulty });
    await mkdir(path.join(folder.folder, 'deep'));
    await symlink('..', path.join(folder.folder, 'deep', 'loop'));
    await symlink('self', path.join(folder.folder, 'self'));
    const { report, exitCode } = await check(folder.folder);
    const reason = 'symbolic link, not followed';
    assert.deepEqual(reasons(report), { 'deep/loop': reason, self: reason });
    assert.deepEqual([report.counts.scanned, exitCode], [1, 1]);
  });

  it('are named when they vanish between the walk and the read', async () => {
    const { folder: root } = (folder = await folderOf({ 'a.kt': faulty, 'b.kt': faulty }));
    // No such moment can be hit from outside: the list is made here, as a walk would have made it before.
    await rm(path.join(root, 'b.kt'));
    const result = await scanWorkspace({ root, paths: ['a.kt', 'b.kt'], policy: createPolicy() });
    assert.deepEqual(result.skipped, [{ path: 'b.kt', reason: 'vanished before it was read' }]);
    assert.deepEqual([result.scanned, result.findings.length], [1, 1]);
  });

  it('are named when they may not be read', async function () {
    if (process.platform === 'win32') this.skip();
    folder = await folderOf({ 'a.kt': faulty, 'shut.kt': faulty, 'shut/b.kt': faulty });
    await chmod(path.join(folder.folder, 'shut.kt'), 0);
    await chmod(path.join(folder.folder, 'shut'), 0);
    const isRoot = process.getuid?.() === 0;
    // Permissions mean nothing to root: then the check runs as nobody.
    const ended = await keyward(['check', folder.folder, '--format', 'json'], isRoot ? { uid: 65_534 } : {});
    await chmod(path.join(folder.folder, 'shut'), 0o700);
    const report = JSON.parse(ended.stdout) as Parameters<typeof reasons>[0];
    assert.deepEqual(reasons(report), { 'shut.kt': 'no permission to read it', 'shut/': 'no permission to read it' });
    assert.deepEqual([found(report), ended.exitCode], [['a.kt:4 insecure-storage'], 1]);
  });
});
