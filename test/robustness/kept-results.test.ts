import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TemporaryFolder } from '../../scripts/lib/temporary';
import { check, folderOf } from './command';

const store =
  'class Store(private val preferences: SharedPreferences) {\n' +
  '    fun keep(name: String, value: String) = preferences.edit().putString(name, value).apply()\n}\n';
const safeStore = store.replace('putString(name, value)', 'putString(name, encrypt(value))');
const login =
  'class Login(private val store: Store) {\n    fun done(accessToken: String) = store.keep("a", accessToken)\n}\n';
const log = 'fun show(password: String) = Log.d("a", password)\n';

describe('results kept from one check to the next', function () {
  this.timeout(120_000);
  let project: TemporaryFolder;
  let caches: TemporaryFolder;

  beforeEach(async () => {
    project = await folderOf({ 'Store.kt': store, 'Login.kt': login, 'Log.kt': log, 'photo.png': new Uint8Array(99) });
    caches = await folderOf({});
  });

  afterEach(async () => {
    await project.remove();
    await caches.remove();
  });

  /** Where findings are, and what was skipped. */
  async function found(...more: string[]): Promise<string[]> {
    const { report } = await check(project.folder, { cache: caches.folder }, ...more);
    const findings = report.findings.map(({ path: file, rule, start }) => `${file}:${String(start.line)} ${rule}`);
    return [...findings, ...report.skipped.map(({ path: file, reason }) => `${file}: ${reason}`)].sort();
  }

  const write = (file: string, text: string) => writeFile(path.join(project.folder, file), text);

  const all = ['Log.kt:1 secret-in-log', 'Login.kt:2 insecure-storage', 'photo.png: binary file'];

  it('give what a check from scratch gives', async () => {
    assert.deepEqual(await found(), all);
    assert.deepEqual(await found(), all);
    assert.deepEqual(await found('--no-cache'), all);
  });

  it('follow a file that changed to the files that depend on it', async () => {
    await found();
    await write('Store.kt', safeStore);
    assert.deepEqual(await found(), ['Log.kt:1 secret-in-log', 'photo.png: binary file']);
    await write('Store.kt', store);
    assert.deepEqual(await found(), all);
  });

  it('notice a change that left size and time as they were', async () => {
    await write('Log.kt', log);
    const before = new Date(Date.now() - 60_000);
    await utimes(path.join(project.folder, 'Log.kt'), before, before);
    await found();
    await write('Log.kt', log.replace('password)', 'passwort)').replace('password:', 'passwort:'));
    await utimes(path.join(project.folder, 'Log.kt'), before, before);
    assert.deepEqual(await found(), all.slice(1));
  });

  it('know new files, and forget those that went', async () => {
    await found();
    await write('More.kt', log);
    await rm(path.join(project.folder, 'Store.kt'));
    assert.deepEqual(await found(), ['Log.kt:1 secret-in-log', 'More.kt:1 secret-in-log', 'photo.png: binary file']);
  });

  it('forget a constant that may not be kept, once its file is gone', async () => {
    await write('Names.kt', 'object Names {\n    const val SESSION = "auth_token_v2x9"\n}\n');
    await write('Call.kt', store.replace('Store', 'TokenStore').replace('putString(name', 'putString(Names.SESSION'));
    const calls = (found: readonly string[]) => found.filter((line) => line.startsWith('Call.kt'));
    const first = calls(await found());
    assert.equal(first.length, 1);
    assert.deepEqual(calls(await found()), first);
    await rm(path.join(project.folder, 'Names.kt'));
    assert.deepEqual(calls(await found()), []);
  });

  it('count for no other policy', async () => {
    await found();
    await write('keyward.yml', 'version: 1\nrules:\n  secret-in-log: off\n');
    assert.deepEqual(await found(), all.slice(1));
  });

  it('may be deleted, broken or out of reach', async () => {
    await found();
    const [kept = ''] = await readdir(caches.folder);
    await writeFile(path.join(caches.folder, kept), '{"key": "x", "files": [[');
    assert.deepEqual(await found(), all);
    assert.match(await readFile(path.join(caches.folder, kept), 'utf8'), /^\{"key":"[0-9a-f]{32}"/);
    await rm(caches.folder, { recursive: true });
    assert.deepEqual(await found(), all);
    await rm(caches.folder, { recursive: true });
    await writeFile(caches.folder, 'a file where the folder should be');
    assert.deepEqual(await found(), all);
    await rm(caches.folder);
    await mkdir(caches.folder);
  });

  it('survive two checks at once', async () => {
    const both = await Promise.all([found(), found(), found()]);
    for (const one of both) assert.deepEqual(one, all);
    assert.equal((await readdir(caches.folder)).length, 1);
    assert.deepEqual(await found(), all);
  });
});
