import type { Span } from '../../../document';
import type { AddedLine, TextEdit } from '../../../finding';
import type { KnownKey } from '../../../secrets/known-keys';
import type { RuleContext } from '../../context';

/** How one kind of app is handed a value at build time. */
export interface Way {
  readonly title: string;
  /** What the names of its variables start with. */
  readonly prefix: string;
  /** What takes the key's place. */
  readonly read: (variable: string) => string;
  /** What other files get: the value in a file of its own, and what leads from there to the code. */
  readonly lines: (variable: string, value: Span) => readonly AddedLine[];
  /** What the code has to import. */
  readonly imported?: readonly string[];
  /** The edit of a file that is no code; without it, an expression of code is replaced. */
  readonly edits?: (read: string) => TextEdit[] | undefined;
  /** What every value has to look like that can stand in such a file. */
  readonly holds?: RegExp;
  /** What the key is called, where that is no free choice. */
  readonly called?: string;
}

/** What is asked of the ways of moving a key: the document's context and the key. */
export interface Moved {
  readonly context: RuleContext;
  readonly key: KnownKey;
}

export const stillShips = 'out of Git; it still ships in the app';

/** A file that says something about what is around it. */
export interface Said {
  readonly path: string;
  /** The folder of the file; empty for the workspace itself. */
  readonly root: string;
  readonly text: string;
}

/** Every file that says a fact, with what it says. */
export function saidBy({ project }: RuleContext, key: string): Said[] {
  return project.lookup(key).map(({ path, value }) => ({
    path,
    root: folderOf(path),
    text: value.kind === 'text' ? value.text : '',
  }));
}

/** The innermost folder around the document for which a fact holds, with what the fact says. */
export function nearest(context: RuleContext, key: string): Said | undefined {
  return saidBy(context, key)
    .filter(({ root }) => root === '' || context.document.path.startsWith(`${root}/`))
    .sort((left, right) => right.root.length - left.root.length)[0];
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The path of a file below a folder. */
export function below(root: string, file: string): string {
  return root === '' ? file : `${root}/${file}`;
}

/** The lines for the value in `file`, left out of Git by the first of `ignored` unless one of them is there. */
export function valueLines(
  { root, file, ignored }: { readonly root: string; readonly file: string; readonly ignored: readonly string[] },
  text: string,
  value: Span,
): AddedLine[] {
  return [
    { path: below(root, '.gitignore'), text: ignored[0] ?? file, unless: ignored },
    { path: below(root, file), text, value },
  ];
}
