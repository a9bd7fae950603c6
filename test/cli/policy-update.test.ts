import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PolicyServer } from './policy-server';

const root = path.join(__dirname, '..', '..');
/** The loader that the tests themselves run by: another one would make another copy of the source, and mix up their coverage. */
const tsx = pathToFileURL(require.resolve('tsx')).href;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('keyward policy update', function () {
  this.timeout(60_000);
  const base = mkdtempSync(path.join(tmpdir(), 'keyward-update-'));
  const repositories = path.join(base, 'repositories');
  const app = path.join(base, 'app');
  const author = path.join(base, 'author');
  let server: PolicyServer;

  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: author,
      stdio: 'pipe',
    });

  /** Puts files into the shared repository, under a tag. */
  function publish(files: Readonly<Record<string, string>>, tag: string): void {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(author, file)), { recursive: true });
      writeFileSync(path.join(author, file), text);
    }
    git('add', '-A');
    git('commit', '-qm', tag);
    git('tag', '-f', tag);
    git('push', '-qf', path.join(repositories, 'policy.git'), 'HEAD:main', tag);
  }

  function lay(files: Readonly<Record<string, string>>): void {
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(app, file), text);
  }

  const lock = () =>
    JSON.parse(readFileSync(path.join(app, 'keyward.lock'), 'utf8')) as {
      policies: Record<string, { sha256: string; commit?: string }>;
    };

  /** The real command line: its network is the real one. */
  function keyward(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
    const ca = path.join(base, 'ca.pem');
    writeFileSync(ca, server.certificate);
    const env = {
      ...process.env,
      NODE_EXTRA_CA_CERTS: ca,
      GIT_SSL_CAINFO: ca,
      KEYWARD_CACHE: path.join(base, 'cache'),
      // Without coverage: this process loads the sources otherwise, and two readings do not add up.
      NODE_V8_COVERAGE: '',
    };
    const child = spawn(process.execPath, ['--import', tsx, path.join(root, 'src', 'cli', 'main.ts'), ...args], {
      cwd: app,
      env,
    });
    const [out, err]: [string[], string[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk.toString()));
    return new Promise((resolve) => {
      child.on('close', (code) => {
        resolve({ code, out: out.join(''), err: err.join('') });
      });
    });
  }

  before(async () => {
    for (const folder of [repositories, app, author]) mkdirSync(folder, { recursive: true });
    execFileSync('git', ['init', '-q', '--bare', path.join(repositories, 'policy.git')]);
    git('init', '-q');
    execFileSync('git', ['init', '-q'], { cwd: app });
    server = await PolicyServer.start(repositories);
  });

  after(async () => {
    await server.stop();
    rmSync(base, { recursive: true, force: true });
  });

  const id = (ref: string, file = 'mobile/keyward.yml') => `git+${server.address}/git/policy.git//${file}@${ref}`;

  it('fetches from Git and HTTPS, and checks then use the cache without the network', async () => {
    publish(
      {
        'mobile/keyward.yml': 'version: 1\nextends: ../base.yml\n',
        'base.yml': 'version: 1\nrules: { secret-in-log: off }\n',
      },
      'v1',
    );
    const text = 'version: 1\nrules: { missing-pinning: error }\n';
    server.texts.set('/old.yml', { location: '/policy.yml' });
    server.texts.set('/policy.yml', text);
    const https = `${server.address}/old.yml#sha256-${sha256(text)}`;
    lay({ 'keyward.yml': `version: 1\nextends: ['${id('v1')}', '${https}']\n` });

    const before = await keyward('policy', 'print');
    assert.equal(before.code, 2);
    assert.match(before.err, /keyward\.lock does not name this policy\. Run: keyward policy update/);

    const update = await keyward('policy', 'update');
    assert.deepEqual([update.code, update.err], [0, '']);
    assert.deepEqual(Object.keys(lock().policies).sort(), [id('v1', 'base.yml'), id('v1'), https].sort());
    assert.match(lock().policies[id('v1')]?.commit ?? '', /^[0-9a-f]{40}$/);
    assert.equal(lock().policies[https]?.sha256, sha256(text));

    const print = await keyward('policy', 'print', '--explain');
    assert.deepEqual([print.code, print.err], [0, '']);
    assert.match(print.out, /secret-in-log: off # git\+https.*base\.yml@v1:2/);
    assert.match(print.out, /missing-pinning: error # https.*:2/);
  });

  it('keeps the last good copy, and says so, when a hash is wrong or the cache is gone', async () => {
    const whole = readFileSync(path.join(app, 'keyward.lock'), 'utf8');
    const entry = lock().policies[id('v1')];
    assert.ok(entry);
    lay({ 'keyward.lock': whole.replace(entry.sha256, sha256('something else')) });
    const wrong = await keyward('policy', 'print');
    assert.equal(wrong.code, 0);
    assert.match(wrong.err, /warning {2}This policy is not in the cache; the last copy that was fetched counts/);
    assert.match(wrong.out, /secret-in-log: off/);
    lay({ 'keyward.lock': whole });
    const cache = path.join(base, 'cache', 'policies');
    for (const file of readdirSync(cache)) writeFileSync(path.join(cache, file), 'spoilt');
    const spoilt = await keyward('policy', 'print');
    assert.equal(spoilt.code, 2);
    assert.match(
      spoilt.err,
      /keyward\.yml:2:\d+ {2}error {2}This policy is not in the cache\. Run: keyward policy update/,
    );
    assert.equal((await keyward('policy', 'update')).code, 0);
  });

  it('tells what changed, and with --locked takes only what the lock names', async () => {
    publish({ 'mobile/keyward.yml': 'version: 1\nrules: { secret-in-log: error }\n' }, 'v1');
    const locked = await keyward('policy', 'update', '--locked');
    assert.equal(locked.code, 2);
    assert.match(locked.err, /It is not what keyward\.lock names/);
    assert.match((await keyward('policy', 'print')).out, /secret-in-log: off/);
    const update = await keyward('policy', 'update');
    assert.equal(update.code, 0);
    assert.match(update.out, /changed {2}git\+https/);
    assert.match((await keyward('policy', 'print')).out, /secret-in-log: error/);
    assert.equal((await keyward('policy', 'update', '--locked')).code, 0);
  });

  it('names what cannot be fetched, and why', async () => {
    writeFileSync(path.join(author, 'big.yml'), `version: 1\n# ${'x'.repeat(300_000)}\n`);
    symlinkSync('/etc/passwd', path.join(author, 'link.yml'));
    publish({}, 'v2');
    server.texts.set('/http.yml', { location: 'http://localhost/x.yml' });
    server.texts.set('/loop.yml', { location: '/loop.yml' });
    server.texts.set('/other.yml', 'version: 1\n');
    server.texts.set('/big.yml', 'x'.repeat(300_000));
    const hash = sha256('anything');
    const cases: readonly (readonly [string, RegExp])[] = [
      [id('v9'), /Git could not fetch it/],
      [id('v2', 'gone.yml'), /There is no file "gone\.yml" at v2/],
      [id('v2', 'link.yml'), /"link\.yml" is no plain file/],
      [id('v2', 'big.yml'), /larger than 256 KiB/],
      [`${server.address}/gone.yml#sha256-${hash}`, /The server answered 404/],
      [`${server.address}/http.yml#sha256-${hash}`, /redirects to a link without HTTPS/],
      [`${server.address}/loop.yml#sha256-${hash}`, /redirects too often/],
      [`${server.address}/other.yml#sha256-${hash}`, /sent something else than #sha256/],
      [`${server.address}/big.yml#sha256-${hash}`, /larger than 256 KiB/],
      [`https://localhost:1/x.yml#sha256-${hash}`, /cannot be reached/],
    ];
    lay({ 'keyward.yml': `version: 1\nextends:\n${cases.map(([each]) => `  - '${each}'\n`).join('')}` });
    const { code, err } = await keyward('policy', 'update');
    assert.equal(code, 2);
    for (const [each, why] of cases) {
      const line = err.split('\n').find((one) => one.includes(each)) ?? '';
      assert.match(line, why, err);
    }
  });

  it('reads no file outside the repository, through a link or not', async () => {
    writeFileSync(path.join(base, 'outside.yml'), 'version: 1\nrules: { secret-in-log: off }\n');
    symlinkSync(path.join(base, 'outside.yml'), path.join(app, 'inside.yml'));
    lay({ 'keyward.yml': 'version: 1\nextends: [../outside.yml, ./inside.yml]\n' });
    const { code, err, out } = await keyward('policy', 'print');
    assert.equal(code, 2);
    assert.equal(err.match(/lies outside the repository/g)?.length, 2);
    assert.match(out, /secret-in-log: error/);
  });
});
