import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Skip } from '../engine/finding';
import type { Policy } from '../engine/policy/policy';
import { isWithin } from '../host/node/find-policy';
import { reasonOf } from '../host/node/read';
import { walk } from '../host/node/walk';
import { UsageError } from './environment';

/** What is to be checked: one whole folder, or parts below a common one. */
export interface Target {
  /** Absolute. */
  readonly root: string;
  /** Undefined for the whole root; else files, and folders with a final slash, relative to it with forward slashes. */
  readonly parts?: readonly string[];
}

/**
 * Finds out what the paths of a command line mean. One folder is its own root; several paths, or a file, have the
 * nearest folder that holds them all. Throws a UsageError for a path that is not there.
 */
export async function findTarget(paths: readonly string[], cwd: string): Promise<Target> {
  const found = await Promise.all(paths.map(async (given) => find(given, cwd)));
  const [only] = found;
  if (only?.isFolder && found.length === 1) return { root: only.absolute };
  const root = commonFolder(found.map(({ absolute, isFolder }) => (isFolder ? absolute : path.dirname(absolute))));
  const parts = found.map(({ absolute, isFolder }) => {
    const relative = path.relative(root, absolute).split(path.sep).join('/');
    return isFolder && relative !== '' ? `${relative}/` : relative;
  });
  return { root, parts: [...new Set(parts)] };
}

async function find(given: string, cwd: string): Promise<{ absolute: string; isFolder: boolean }> {
  const absolute = path.resolve(cwd, given);
  let status: Stats;
  try {
    status = await stat(absolute);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new UsageError(isMissing ? `There is no file or folder "${given}".` : `"${given}": ${reasonOf(error)}.`);
  }
  if (!status.isFile() && !status.isDirectory()) throw new UsageError(`"${given}" is neither a file nor a folder.`);
  return { absolute, isFolder: status.isDirectory() };
}

function commonFolder(folders: readonly string[]): string {
  const [first = '', ...others] = folders;
  let common = first;
  while (!others.every((other) => isWithin(other, common))) {
    const parent = path.dirname(common);
    if (parent === common) throw new UsageError('The paths have no folder in common; check them one by one.');
    common = parent;
  }
  return common;
}

/** The files of a target's parts, with what was left out of its folders; undefined for the whole root. */
export async function expand(
  { root, parts }: Target,
  policy: Policy,
  signal?: AbortSignal,
): Promise<{ readonly files: readonly string[]; readonly skipped: readonly Skip[] } | undefined> {
  if (!parts) return undefined;
  const files = new Set<string>();
  const skipped = new Map<string, Skip>();
  for (const part of parts) {
    if (part !== '' && !part.endsWith('/')) files.add(part);
    else {
      const walked = await walk(path.join(root, part), below(policy, part), signal);
      for (const file of walked.files) files.add(part + file);
      for (const skip of walked.skipped) skipped.set(part + skip.path, { ...skip, path: part + skip.path });
    }
  }
  const left = [...skipped.values()].filter(({ path: file }) => !files.has(file));
  return { files: [...files].sort(), skipped: left };
}

/** A policy as seen from a folder below the root. */
function below(policy: Policy, folder: string): Pick<Policy, 'roleFor' | 'isExcluded' | 'excludesFolder'> {
  return {
    roleFor: (file) => policy.roleFor(folder + file),
    isExcluded: (file) => policy.isExcluded(folder + file),
    excludesFolder: (file) => policy.excludesFolder(folder + file),
  };
}
