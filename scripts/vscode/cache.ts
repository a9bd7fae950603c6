import { existsSync } from 'node:fs';
import { mkdtemp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '../lib/paths';
import { mustRun, npm } from '../lib/process';

const cache = inRoot('.vscode-test', 'web');

/**
 * Gives the folder `name` of the git-ignored cache, filled by `fill` when it is not there yet. It is filled under
 * another name and then renamed, so that an interrupted or a second run never leaves or sees half of it.
 */
export async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const target = path.join(cache, name);
  if (existsSync(target)) return target;
  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(path.join(cache, 'partial-'));
  try {
    await fill(partial);
    await rename(partial, target).catch((error: unknown) => {
      // Another run was faster: its folder is as good.
      if (!existsSync(target)) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return target;
}

/** Installs packages into a folder that has, or gets, a package.json of its own. No install script is run. */
export async function npmInstall(folder: string, packages: readonly string[]): Promise<void> {
  if (!existsSync(path.join(folder, 'package.json'))) {
    await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  }
  const args = ['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, ...first] = npm();
  await mustRun(command, [...first, ...args, ...packages], { cwd: folder });
}
