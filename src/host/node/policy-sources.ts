import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PolicySource } from '../../engine/policy/chain';
import { gatherSources } from '../../engine/policy/gather';
import { baselineFileName, readBaseline } from '../../engine/policy/baseline';
import type { BaselineFile, LoadOptions } from '../../engine/policy/load';
import { isRemote } from '../../engine/policy/reference';
import { folderBelow, isWithin, policiesAbove, repositoryTop, slashed } from './find-policy';
import { cachedPolicy } from './policy-cache';
import { lockFileName, readLock } from './policy-lock';
import { readText } from './read';

/** Larger is no policy; see `yaml-reader.ts`. In bytes. */
const largestPolicy = 1024 * 1024;

/** Reads what a policy extends: files of its repository, installed packages, and what was fetched before. Never the network. */
export class NodePolicySources {
  private readonly folder: string;
  private top: Promise<string> | undefined;

  /**
   * @param policy The project's own policy file, absolute.
   * @param root What paths are told from, absolute.
   * @param cache Where fetched policies are kept, absolute; see `policyCacheFolder`.
   */
  constructor(
    policy: string,
    private readonly root: string,
    private readonly cache: string,
  ) {
    this.folder = path.dirname(policy);
  }

  /** The text of a policy by its id, or why there is none. Never rejects. */
  async read(id: string): Promise<PolicySource> {
    if (isRemote(id)) return this.remote(id);
    if (id.startsWith('npm:')) return this.installed(id.slice('npm:'.length));
    return this.local(
      path.resolve(this.folder, id.slice('file:'.length)),
      `There is no file "${id.slice('file:'.length)}".`,
    );
  }

  private async remote(id: string): Promise<PolicySource> {
    const lock = await readLock(path.join(this.folder, lockFileName));
    if ('mistake' in lock) return { missing: lock.mistake };
    return cachedPolicy(this.cache, id, lock.policies[id]?.sha256);
  }

  /** A package's file in the nearest `node_modules`, as Node would find it. */
  private async installed(name: string): Promise<PolicySource> {
    const top = await this.topFolder();
    for (let folder = this.folder; ; folder = path.dirname(folder)) {
      const file = path.join(folder, 'node_modules', name);
      if (await isFile(file)) return this.local(file, '');
      if (folder === top || path.dirname(folder) === folder) break;
    }
    return { missing: `The package's file "${name}" is not installed. Install the package, then it counts.` };
  }

  private async local(file: string, missing: string): Promise<PolicySource> {
    if (!(await isFile(file))) return { missing };
    const top = await this.topFolder();
    const [real, realTop] = await Promise.all([realpath(file), realpath(top)]);
    if (!isWithin(file, top) || !isWithin(real, realTop)) {
      return { missing: 'This file lies outside the repository, so it is not read.' };
    }
    if ((await stat(real)).size > largestPolicy) return { missing: 'This file is too large for a policy.' };
    const read = await readText(path.dirname(file), path.basename(file));
    if (read.kind === 'skip') return { missing: `This file cannot be read: ${read.skip.reason}.` };
    return { text: read.text, name: slashed(path.relative(this.root, file)) };
  }

  private topFolder(): Promise<string> {
    this.top ??= repositoryTop(this.folder).then((top) => top ?? this.folder);
    return this.top;
  }
}

/** What `loadPolicy` needs besides the text of a policy file: the policies that it builds on, and where the checked folder lies. */
export async function policyContext(
  policy: string,
  text: string,
  root: string,
  cache: string,
  ruleIds: readonly string[],
): Promise<Pick<LoadOptions, 'sources' | 'above' | 'folder' | 'baseline'>> {
  const above = await policiesAbove(policy);
  const reader = new NodePolicySources(policy, root, cache);
  const sources = await gatherSources(text, ruleIds, (id) => reader.read(id), above);
  const folder = `${above?.prefix ?? ''}${folderBelow(path.dirname(policy), root)}`;
  const baseline = await baselineBeside(policy, root);
  return { sources, folder, ...(above && { above }), ...(baseline && { baseline }) };
}

/** The baseline beside a policy, with the paths of it that are gone. */
async function baselineBeside(policy: string, root: string): Promise<BaselineFile | undefined> {
  const folder = path.dirname(policy);
  const read = await readText(folder, baselineFileName);
  if (read.kind === 'skip') return undefined;
  const name = slashed(path.relative(root, path.join(folder, baselineFileName)));
  const entries = readBaseline(read.text);
  const paths = 'mistake' in entries ? [] : [...new Set(entries.map((entry) => entry.path))];
  const found = await Promise.all(paths.map((file) => isFile(path.join(folder, file))));
  return {
    name,
    text: read.text,
    folder: folderBelow(folder, root),
    gone: paths.filter((_, index) => found[index] === false),
  };
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (status) => status.isFile(),
    () => false,
  );
}
