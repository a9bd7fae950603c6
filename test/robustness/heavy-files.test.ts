import assert from 'node:assert/strict';
import type { TemporaryFolder } from '../../scripts/lib/temporary';
import { check, faulty, folderOf, found, reasons } from './command';

const kotlin = 'fun f(prefs: SharedPreferences, token: String) { prefs.edit().putString("auth_token", token).apply();';
const swift = 'func f(token: String) { UserDefaults.standard.set(token, forKey: "auth_token");';
const typescript = 'function f(token: string) { AsyncStorage.setItem("auth_token", token);';

/** `depth` openings around a number, and what closes them. */
function nested(open: string, close: string, depth: number): string {
  return `${open.repeat(depth)}1${close.repeat(depth)}`;
}

/** Tokens without sense on one line: a parser that looks for a way to read them finds ever more. */
function tokenSoup(length: number): string {
  const tokens = '< ( { ` ${ => ? a " ; ) } > async class [ ] : / * function const = . , token'.split(' ');
  const parts: string[] = [];
  // A xorshift generator: the same soup on every machine.
  let state = 0x2545f491;
  for (let size = 0; size < length; size += (parts.at(-1)?.length ?? 0) + 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    parts.push(tokens[(state >>> 0) % tokens.length] ?? '');
  }
  return parts.join(' ');
}

describe('files that are too much', function () {
  this.timeout(300_000);
  let folder: TemporaryFolder | undefined;

  afterEach(async () => {
    await folder?.remove();
  });

  it('are named when they are over the limit, in every language', async () => {
    const line = (start: string) => `${start} // ${'x'.repeat(20 * 1024 * 1024)}`;
    const files = { 'a.kt': line(kotlin), 'a.swift': line(swift), 'a.ts': line(typescript), 'sound.kt': faulty };
    folder = await folderOf(files);
    const { report, exitCode } = await check(folder.folder);
    const reason = 'larger than 5 MiB (20.0 MiB)';
    assert.deepEqual(reasons(report), { 'a.kt': reason, 'a.swift': reason, 'a.ts': reason });
    assert.deepEqual(found(report), ['sound.kt:4 insecure-storage']);
    assert.deepEqual([report.counts.scanned, exitCode], [1, 1]);
  });

  it('are given up from outside when they take too long, and the others of their batch are not', async () => {
    folder = await folderOf({
      'a.kt': faulty,
      'soup.ts': `${typescript} ${tokenSoup(4 * 1024 * 1024)}`,
      'z/b.kt': faulty,
      'z/c.kt': faulty,
    });
    const { report, exitCode } = await check(folder.folder, {}, '--file-timeout', '5', '--jobs', '1');
    assert.deepEqual(reasons(report), { 'soup.ts': 'took longer than 5 s' });
    assert.deepEqual(
      found(report),
      ['a.kt', 'z/b.kt', 'z/c.kt'].map((file) => `${file}:4 insecure-storage`),
    );
    assert.deepEqual([report.counts.scanned, exitCode], [3, 1]);
  });

  it('are checked, or named, however deep they nest', async () => {
    folder = await folderOf({
      'blocks.kt': `${kotlin} ${nested('if (a) {', '}', 120_000)} }`,
      'blocks.swift': `${swift} ${nested('if a {', '}', 150_000)} }`,
      'blocks.ts': `${typescript} ${nested('if (a) {', '}', 120_000)} }`,
      'brackets.kt': `${kotlin} val a = ${nested('(', ')', 1_000_000)} }`,
      'brackets.swift': `${swift} let a = ${nested('(', ')', 1_000_000)} }`,
      'brackets.ts': `${typescript} const a = ${nested('[', ']', 1_000_000)} }`,
      'sound.kt': faulty,
      'tree.plist': `<plist><dict><key>NSAllowsArbitraryLoads</key><true/>${nested('<dict><key>a</key>', '</dict>', 100_000)}</dict></plist>`,
    });
    const { report, exitCode } = await check(folder.folder);
    const told = new Set([...report.findings, ...report.skipped].map(({ path }) => path));
    const deep = ['kt', 'swift', 'ts'].flatMap((end) => [`blocks.${end}`, `brackets.${end}`]);
    assert.deepEqual([...told].sort(), [...deep, 'sound.kt', 'tree.plist'].sort());
    assert.ok(found(report).includes('sound.kt:4 insecure-storage'));
    assert.equal(report.counts.scanned + report.skipped.length, 8);
    assert.equal(exitCode, 1);
  });

  it('may be many', async () => {
    const many = Array.from({ length: 5_000 }, (_, index): [string, string] => [
      `f${index % 50}/n${index}.kt`,
      `val n${index} = ${index}\n`,
    ]);
    folder = await folderOf({ ...Object.fromEntries(many), 'sound.kt': faulty });
    const { report, exitCode } = await check(folder.folder);
    assert.deepEqual([report.counts.scanned, report.skipped, exitCode], [5_001, [], 1]);
    assert.deepEqual(found(report), ['sound.kt:4 insecure-storage']);
  });
});
