import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import ignore from 'ignore';
import type { Ignore } from 'ignore';
import { decode } from '../decode';
import { trackedBy, type Tracked } from './git-index';

/** What Git ignores below one folder, and does not track. Later rules win, and those of deeper folders come later, as in Git. */
export class GitIgnore {
  private constructor(
    private readonly rules: Ignore,
    /** The walked root as seen from Git's top folder, with a final slash, or empty. */
    private readonly prefix: string,
    /** What Git tracks all the same: a rule that came later does not take it out. */
    private readonly tracked?: Tracked,
  ) {}

  /**
   * The rules that hold for `root` from outside: `.git/info/exclude` and the `.gitignore` files of the folders above it
   * in its repository. A root that Git itself ignores was asked for on purpose: then no rule from outside holds.
   */
  static async above(root: string): Promise<GitIgnore> {
    const top = await topFolder(root);
    if (top === undefined) return new GitIgnore(empty(), '');
    const names = path.relative(top, root).split(path.sep).filter(Boolean);
    const prefix = names.map((name) => `${name}/`).join('');
    const rules = empty().add((await readIfThere(path.join(await gitFolder(top), 'info', 'exclude'))) ?? '');
    for (let depth = 0; depth < names.length; depth++) {
      const above = names.slice(0, depth);
      const text = await readIfThere(path.join(top, ...above, '.gitignore'));
      if (text !== undefined) rules.add(scoped(text, above.map((name) => `${name}/`).join('')));
    }
    if (prefix !== '' && rules.ignores(prefix)) return new GitIgnore(empty(), '');
    return new GitIgnore(rules, prefix, await trackedBy(await ownFolder(top)));
  }

  /** The same with the `.gitignore` of a folder below the root (`a/b/`, or empty for the root itself). */
  async below(root: string, folder: string): Promise<GitIgnore> {
    const text = await readIfThere(path.join(root, folder, '.gitignore'));
    if (text === undefined) return this;
    return new GitIgnore(
      empty()
        .add(this.rules)
        .add(scoped(text, this.prefix + folder)),
      this.prefix,
      this.tracked,
    );
  }

  /** Whether Git ignores a path below the root, and tracks nothing there; a folder's path ends in a slash. */
  ignores(file: string): boolean {
    const whole = this.prefix + file;
    if (!this.rules.ignores(whole)) return false;
    return this.tracked?.files.has(whole) !== true && this.tracked?.folders.has(whole) !== true;
  }
}

/** Case counts on every machine, so that the same files are checked on each. */
function empty(): Ignore {
  return ignore({ ignorecase: false });
}

/**
 * Rewrites the rules of a folder's `.gitignore` as seen from the top. One list of rules is needed: a folder that one
 * file ignores and a deeper file takes back is not ignored, nor is what it holds.
 */
function scoped(text: string, folder: string): string[] {
  const lines = text.split(/\r?\n/);
  if (folder === '') return lines;
  const base = `/${folder.replace(/[\\*?[\]]/g, '\\$&')}`;
  return lines.flatMap((line) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const isNegated = line.startsWith('!');
    const pattern = isNegated ? line.slice(1) : line;
    const isAnchored = /\/(?!\s*$)/.test(pattern);
    return [`${isNegated ? '!' : ''}${base}${isAnchored ? '' : '**/'}${pattern.replace(/^\//, '')}`];
  });
}

async function topFolder(folder: string): Promise<string | undefined> {
  const isTop = await stat(path.join(folder, '.git')).then(
    () => true,
    () => false,
  );
  if (isTop) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : topFolder(parent);
}

/** The folder of a checkout, which holds its index: in a worktree or submodule `.git` is a file that names it. */
async function ownFolder(top: string): Promise<string> {
  const git = path.join(top, '.git');
  const named = /^gitdir: (.+?)\s*$/.exec((await readIfThere(git)) ?? '')?.[1];
  return named === undefined ? git : path.resolve(top, named);
}

/** The repository's own folder, which all its worktrees share. */
async function gitFolder(top: string): Promise<string> {
  const own = await ownFolder(top);
  const common = (await readIfThere(path.join(own, 'commondir')))?.trim();
  return common === undefined ? own : path.resolve(own, common);
}

async function readIfThere(file: string): Promise<string | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes && decode(bytes)?.text;
}
