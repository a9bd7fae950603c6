import { spawn } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '../../scripts/lib/paths';
import { temporaryFolder, type TemporaryFolder } from '../../scripts/lib/temporary';

/** How the built command line ended and what it wrote. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What `keyward check --format json` says, as far as these tests ask. */
export interface JsonReport {
  readonly findings: readonly {
    readonly rule: string;
    readonly path: string;
    readonly start: { readonly line: number };
  }[];
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  readonly counts: { readonly scanned: number };
}

/** No folder can be made below a file: nothing is kept between runs. */
const nowhere = inRoot('package.json', 'cache');

/**
 * Runs the built command line, as people do, from outside. `uid` runs it as another user; `cache` is the folder in which it
 * keeps results for the next run, which are not kept without it.
 */
export function keyward(
  argv: readonly string[],
  { cache = nowhere, ...options }: { cwd?: string; uid?: number; cache?: string } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    // Coverage of a bundle says nothing, and a child that may not write would complain about it on its error output.
    // Node hands the variable on to every child whose environment does not name it, so it is named, without a value.
    const env = { ...process.env, NODE_V8_COVERAGE: undefined, KEYWARD_CACHE: cache };
    const child = spawn(process.execPath, [inRoot('dist', 'cli.js'), ...argv], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.once('error', reject).once('close', (exitCode) => {
      resolve({ exitCode, stdout, stderr });
    });
  });
}

/** Checks a folder and reads its report. */
export async function check(
  folder: string,
  options: Parameters<typeof keyward>[1] = {},
  ...more: string[]
): Promise<Ended & { readonly report: JsonReport }> {
  const ended = await keyward(['check', folder, '--format', 'json', ...more], options);
  if (ended.stdout === '') throw new Error(`no report, but: ${ended.stderr}`);
  return { ...ended, report: JSON.parse(ended.stdout) as JsonReport };
}

/** A temporary folder with these files. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<TemporaryFolder> {
  const made = await temporaryFolder('keyward-robustness');
  await chmod(made.folder, 0o755);
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(made.folder, file)), { recursive: true });
    await writeFile(path.join(made.folder, file), content);
  }
  return made;
}

/** A Kotlin file with exactly one finding, `insecure-storage` on line 4. */
export const faulty = `import android.content.SharedPreferences

fun save(prefs: SharedPreferences, token: String) {
  prefs.edit().putString("auth_token", token).apply()
}
`;

/** The findings of a report, one line each. */
export function found({ findings }: JsonReport): string[] {
  return findings.map(({ rule, path: file, start }) => `${file}:${start.line} ${rule}`);
}

/** Why files were left out, by path. */
export function reasons({ skipped }: JsonReport): Readonly<Record<string, string>> {
  return Object.fromEntries(skipped.map(({ path: file, reason }) => [file, reason]));
}
