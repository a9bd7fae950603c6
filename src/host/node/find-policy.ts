import { stat } from 'node:fs/promises';
import path from 'node:path';

/** The name of a project's policy file. */
export const policyFileName = 'keyward.yml';

/** The nearest `keyward.yml` from `root` up to the top of its Git repository, as an absolute path. */
export async function nearestPolicy(root: string): Promise<string | undefined> {
  const here = path.join(root, policyFileName);
  if (await exists(here)) return here;
  const above: string[] = [];
  for (let folder = root; !(await exists(path.join(folder, '.git'))); folder = path.dirname(folder)) {
    // Outside a repository nobody has said where the project ends: a file further up may be a stranger's.
    if (path.dirname(folder) === folder) return undefined;
    above.push(path.join(path.dirname(folder), policyFileName));
  }
  for (const file of above) {
    if (await exists(file)) return file;
  }
  return undefined;
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
