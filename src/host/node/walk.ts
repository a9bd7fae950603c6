import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Skip } from '../../engine/finding';
import type { Policy } from '../../engine/policy/policy';
import { GitIgnore } from './git-ignore';
import { reasonOf } from './read';

/** The files of a folder that are to be checked, and what was left out with the reason. */
export interface Walk {
  /** Relative to the root, with forward slashes, in the order of their code units. */
  readonly files: readonly string[];
  /** A left-out folder stands for all in it and ends in a slash. */
  readonly skipped: readonly Skip[];
}

/** What a walk asks the policy. */
export type WalkPolicy = Pick<Policy, 'roleFor' | 'isExcluded' | 'excludesFolder'>;

/**
 * Lists a folder's files as Git sees them: `.gitignore` files of every depth and `.git/info/exclude` hold, symbolic links
 * are not followed. What a tool fetched or made (`node_modules`, `Pods`, build output) is left out by its role.
 * Everything left out is named. Throws only when `signal` is aborted.
 * @param root An absolute path.
 */
export async function walk(root: string, policy: WalkPolicy, signal?: AbortSignal): Promise<Walk> {
  const walker = new Walker(root, policy, signal);
  await walker.visit('', await GitIgnore.above(root));
  return {
    files: walker.files.sort(),
    skipped: walker.skipped.sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

class Walker {
  readonly files: string[] = [];
  readonly skipped: Skip[] = [];

  constructor(
    private readonly root: string,
    private readonly policy: WalkPolicy,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /** Visits a folder: `a/b/`, or empty for the root. */
  async visit(folder: string, above: GitIgnore): Promise<void> {
    this.signal?.throwIfAborted();
    const entries = await this.list(folder);
    const hasRules = entries.some((entry) => entry.name === '.gitignore' && entry.isFile());
    const rules = hasRules ? await above.below(this.root, folder) : above;
    const folders = entries.filter((entry) => this.isToBeVisited(entry, folder + entry.name, rules));
    await Promise.all(folders.map((entry) => this.visit(`${folder}${entry.name}/`, rules)));
  }

  private async list(folder: string): Promise<Dirent[]> {
    try {
      const entries = await readdir(path.join(this.root, folder), { withFileTypes: true });
      return entries.filter((entry) => entry.name !== '.git');
    } catch (error) {
      this.skipped.push({ path: folder === '' ? './' : folder, reason: reasonOf(error) });
      return [];
    }
  }

  /** Sorts an entry into files or skipped ones; true for a folder to go into. */
  private isToBeVisited(entry: Dirent, file: string, rules: GitIgnore): boolean {
    const name = entry.isDirectory() ? `${file}/` : file;
    const reason = entry.isDirectory() ? this.folderReason(file, rules) : this.fileReason(entry, file, rules);
    if (reason !== undefined) this.skipped.push({ path: name, reason });
    else if (!entry.isDirectory()) this.files.push(file);
    return reason === undefined && entry.isDirectory();
  }

  private folderReason(folder: string, rules: GitIgnore): string | undefined {
    if (this.policy.roleFor(`${folder}/`) === 'generated') return 'fetched or made by a tool';
    if (rules.ignores(`${folder}/`)) return 'ignored by Git';
    return this.policy.excludesFolder(folder) ? 'excluded by the policy' : undefined;
  }

  private fileReason(entry: Dirent, file: string, rules: GitIgnore): string | undefined {
    if (entry.isSymbolicLink()) return 'symbolic link, not followed';
    if (!entry.isFile()) return 'not a regular file';
    if (rules.ignores(file)) return 'ignored by Git';
    if (this.policy.isExcluded(file)) return 'excluded by the policy';
    return this.policy.roleFor(file) === 'generated' ? 'generated file' : undefined;
  }
}
