import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { reportFormats } from '../../src/report/reports';
import type { TemporaryFolder } from '../../scripts/lib/temporary';
import { folderOf, keyward } from './command';

/** Made up, and valid in form. Joined here, so that no scanner of this repository takes them for real. */
const keys = {
  stripe: ['sk', 'live', 'Q7mZ2xWc9RtB4vKpL8sJ3nHd'].join('_'),
  slack: ['xoxb', '418362957104', '7205913846275', 'Lk5TzR8wYc3VnB6qXj1HdF9m'].join('-'),
  google: ['AIza', 'SyD3kF9mQ2xW7vR4tB8nL6pJ1hG5cZ0aKu'].join(''),
  razorpay: ['rzp', 'live', 'H8sK2mQ9xW4vRt'].join('_'),
};

const files = {
  'src/api.ts': `const stripe = '${keys.stripe}';\nexport const charge = () => fetch('https://api.stripe.com', { headers: { Authorization: \`Bearer \${stripe}\` } });\n`,
  'src/parts.ts': `const start = '${keys.stripe.slice(0, 16)}';\nexport const joined = start + '${keys.stripe.slice(16)}';\n`,
  'app/src/main/java/a/Slack.kt': `object Slack {\n  const val TOKEN = "${keys.slack}"\n}\n`,
  'app/src/main/java/a/Quiet.kt': `// keyward-ignore hardcoded-secret -- looked at with the backend team\nconst val QUIET = "${keys.slack}"\n`,
  'ios/Keys.swift': `enum Keys {\n  static let payment = "${keys.stripe}" // ${keys.stripe}\n}\n`,
  'app/src/main/res/values/keys.xml': `<resources>\n  <string name="google_api_key">${keys.google}</string>\n  <string name="stripe_secret">${keys.stripe}</string>\n</resources>\n`,
  'src/__tests__/pay.test.ts': `export const key = '${keys.stripe}';\n`,
  '.env': `RAZORPAY_KEY_ID=${keys.razorpay}\nSTRIPE_SECRET_KEY=${keys.stripe}\n`,
  'long.ts': `export const line = '${'a '.repeat(4000)}${keys.stripe}${' b'.repeat(4000)}';\n`,
  'src/clean.ts': `export const title = 'Shop';\n`,
  'keyward.yml': `version: 1\nexceptions:\n  - rule: hardcoded-secret\n    path: ios/**\n    reason: kept for this test\n    expires: 2099-01-01\n`,
};

/** Any eight characters of a key in a row, but for those of its known beginning, give too much away. */
function leaks(output: string): string[] {
  return Object.entries(keys).flatMap(([name, key]) => {
    const secret = key.replace(/^(sk_live_|xoxb-|AIza|rzp_live_)/, '');
    const windows = Array.from({ length: secret.length - 7 }, (_, index) => secret.slice(index, index + 8));
    return windows.some((window) => output.includes(window)) ? [name] : [];
  });
}

describe('what a check writes', function () {
  this.timeout(120_000);
  let folder: TemporaryFolder;
  let reports: TemporaryFolder;

  before(async () => {
    folder = await folderOf(files);
    reports = await folderOf({});
  });

  after(async () => {
    await folder.remove();
    await reports.remove();
  });

  it('would be caught if it held a key', () => {
    for (const [name, key] of Object.entries(keys)) assert.deepEqual(leaks(`before ${key} after`), [name]);
  });

  for (const format of reportFormats) {
    it(`holds no secret as ${format}, on the terminal or in a file`, async () => {
      const { exitCode, stdout, stderr } = await keyward(['check', folder.folder, '--format', format, '--verbose']);
      assert.equal(exitCode, 1, stderr);
      assert.ok(stdout.includes('hardcoded-secret') && stdout.includes('api.ts'), 'nothing was reported');
      assert.deepEqual(leaks(stdout + stderr), []);
      const output = path.join(reports.folder, format);
      await keyward(['check', folder.folder, '--format', format, '--output', output]);
      assert.deepEqual(leaks(await readFile(output, 'utf8')), []);
    });
  }

  it('holds no secret where results are kept for the next run', async () => {
    const cache = path.join(reports.folder, 'cache');
    const { exitCode } = await keyward(['check', folder.folder], { cache });
    assert.equal(exitCode, 1);
    const kept = await readdir(cache);
    assert.equal(kept.length, 1);
    const text = await readFile(path.join(cache, kept[0] ?? ''), 'utf8');
    assert.ok(text.includes('clean.ts'), 'nothing was kept');
    assert.deepEqual(leaks(text), []);
  });

  it('names each kind of place, so that the test above sees them all', async () => {
    const { stdout } = await keyward(['check', folder.folder, '--format', 'json', '--verbose']);
    const report = JSON.parse(stdout) as {
      findings: { path: string }[];
      suppressed: { by: string; finding: { path: string } }[];
    };
    const places = new Set(report.findings.map(({ path: file }) => file));
    assert.deepEqual([...places].sort(), [
      '.env',
      'app/src/main/java/a/Slack.kt',
      'app/src/main/res/values/keys.xml',
      'long.ts',
      'src/__tests__/pay.test.ts',
      'src/api.ts',
      'src/parts.ts',
    ]);
    const silenced = new Set(report.suppressed.map(({ by, finding }) => `${by} ${finding.path}`));
    assert.deepEqual([...silenced].sort(), ['comment app/src/main/java/a/Quiet.kt', 'policy ios/Keys.swift']);
  });
});
