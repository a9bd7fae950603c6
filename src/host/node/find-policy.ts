import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { PoliciesAbove } from '../../engine/policy/chain';

/** The name of a project's policy file. */
export const policyFileName = 'keyward.yml';

/** The nearest `keyward.yml` from `root` up to the top of its Git repository, as an absolute path. */
export async function nearestPolicy(root: string): Promise<string | undefined> {
  const here = path.join(root, policyFileName);
  if (await exists(here)) return here;
  return (await filesAbove(root))[0];
}

/** Every `keyward.yml` above a folder, up to the top of its Git repository, the nearest first. */
async function filesAbove(folder: string): Promise<string[]> {
  // Outside a repository nobody has said where the project ends: a file further up may be a stranger's.
  const top = await repositoryTop(folder);
  const found: string[] = [];
  for (let above = folder; top !== undefined && above !== top;) {
    above = path.dirname(above);
    const file = path.join(above, policyFileName);
    if (await exists(file)) found.push(file);
  }
  return found;
}

/** The policies above a policy file, which count for it too; undefined where there are none. */
export async function policiesAbove(policy: string): Promise<PoliciesAbove | undefined> {
  const folder = path.dirname(policy);
  const files = await filesAbove(folder);
  const outermost = files.at(-1);
  if (outermost === undefined) return undefined;
  const seen = (inner: string) => folderBelow(path.dirname(outermost), inner);
  const policies = files.reverse().map((file) => ({
    id: `file:${slashed(path.relative(folder, file))}`,
    prefix: seen(path.dirname(file)),
  }));
  return { policies, prefix: seen(folder) };
}

/** The top of the Git repository that holds a folder; undefined outside one. */
export async function repositoryTop(folder: string): Promise<string | undefined> {
  for (let above = folder; ; above = path.dirname(above)) {
    if (await exists(path.join(above, '.git'))) return above;
    if (path.dirname(above) === above) return undefined;
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/** The root as seen from the policy's folder; a policy from elsewhere is read as if it lay in the root. */
export function folderBelow(folder: string, root: string): string {
  const relative = path.relative(folder, root);
  const isBelow = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  return isBelow ? `${slashed(relative)}/` : '';
}

/** A path with forward slashes. */
export function slashed(file: string): string {
  return file.split(path.sep).join('/');
}

/** Whether a file or folder is, or lies in, a folder. Both are absolute. */
export function isWithin(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
