import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { GitIgnore } from './git-ignore';
import type { WalkPolicy } from './walk';

/**
 * Why `walk` would not list a file of `root`, or undefined for one that it lists: the same answer for a single file, without
 * listing its folder. Throws nothing; a file that is not there yet is judged by its path.
 */
export async function notListed(root: string, file: string, policy: WalkPolicy): Promise<string | undefined> {
  const folders = file.split('/').slice(0, -1);
  let rules = await GitIgnore.above(root);
  for (let depth = 0; depth <= folders.length; depth++) {
    const folder = folders
      .slice(0, depth)
      .map((name) => `${name}/`)
      .join('');
    if (folder !== '') {
      const reason = await folderReason(root, folder, policy, rules);
      if (reason !== undefined) return reason;
    }
    rules = await rules.below(root, folder);
  }
  if (await isLink(path.join(root, file))) return 'symbolic link, not followed';
  if (rules.ignores(file)) return 'ignored by Git';
  if (policy.isExcluded(file)) return 'excluded by the policy';
  return policy.roleFor(file) === 'generated' ? 'generated file' : undefined;
}

async function folderReason(
  root: string,
  folder: string,
  policy: WalkPolicy,
  rules: GitIgnore,
): Promise<string | undefined> {
  if (folder === '.git/' || folder.endsWith('/.git/')) return 'part of Git itself';
  if (policy.roleFor(folder) === 'generated') return 'fetched or made by a tool';
  if (rules.ignores(folder)) return 'ignored by Git';
  if (await isLink(path.join(root, folder.slice(0, -1)))) return 'symbolic link, not followed';
  return policy.excludesFolder(folder.slice(0, -1)) ? 'excluded by the policy' : undefined;
}

async function isLink(file: string): Promise<boolean> {
  return lstat(file).then(
    (status) => status.isSymbolicLink(),
    () => false,
  );
}
