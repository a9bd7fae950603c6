import type { AddedInto, AddedLine, TextEdit } from '../finding';
import { descendants, type TreeElement } from '../ir/tree';
import { lineStart } from '../syntax/elements';
import { readGroovy } from '../syntax/groovy';

type IntoBlock = AddedInto & { readonly kind: 'gradle' };
type IntoStart = AddedInto & { readonly kind: 'gradle-start' };

/**
 * A line at the end of a block of a build file, which is made inside the block around it where it is not there. The reader of Groovy
 * sees blocks and calls of Kotlin's build files as well. Undefined where the outermost block is not there, or the name is taken.
 */
export function addedToBuild(
  { path, text: line, unless = [] }: AddedLine,
  { blocks, taken }: IntoBlock,
  text: string,
): readonly TextEdit[] | undefined {
  const { roots, hasErrors } = readGroovy(text);
  const [outermost = '', ...missing] = blocks;
  let inner = blockOf(roots, outermost, text);
  if (!inner || hasErrors) return undefined;
  const known = [...descendants([inner])].filter(
    (element) => element.name === taken.by && isAbout(element, taken.name),
  );
  const written = known.map(({ span }) => text.slice(span.start, span.end).trim());
  if (written.some((each) => [line, ...unless].includes(each))) return [];
  if (known.length > 0) return undefined;
  for (let next = blockOf(inner.children, missing[0], text); next; next = blockOf(inner.children, missing[0], text)) {
    inner = next;
    missing.shift();
  }
  return [atEndOf(path, text, inner, nested(missing, line))];
}

/** Lines before the `android` block, and an import at the beginning; nothing where the variable that they make is there. */
export function addedToStart(
  { path, text: lines, unless = [] }: AddedLine,
  { declares, imported }: IntoStart,
  text: string,
): readonly TextEdit[] | undefined {
  const { roots, hasErrors } = readGroovy(text);
  const android = blockOf(roots, 'android', text);
  if (!android || hasErrors || text.startsWith('@file:')) return undefined;
  const before = text.slice(0, android.span.start);
  // What is there has to be what was meant: a variable of this name that reads the same file.
  if (roots.some(({ name }) => name === declares)) return unless.some((word) => before.includes(word)) ? [] : undefined;
  const lineEnd = lineEndOf(text);
  const at = { start: before.length, end: before.length };
  const code = { path, span: at, newText: laidOut(lines, '', text).join(lineEnd) + lineEnd + lineEnd };
  if (imported === undefined || before.includes(`import ${imported}`)) return [code];
  const blank = text.startsWith('import ') ? '' : lineEnd;
  return [{ path, span: { start: 0, end: 0 }, newText: `import ${imported}${lineEnd}${blank}` }, code];
}

/** Whether a call or an entry is about a name: as an argument, or as what is named inside it. */
function isAbout({ children }: TreeElement, name: string | undefined): boolean {
  return name === undefined || children.some((child) => child.text === name || child.name === name);
}

/** The element of this name that is a block in braces. */
function blockOf(elements: readonly TreeElement[], wanted: string | undefined, text: string): TreeElement | undefined {
  return elements.find(
    ({ name, openSpan, span }) =>
      name === wanted && /^\s*\{/.test(text.slice(openSpan.end, openSpan.end + 200)) && text[span.end - 1] === '}',
  );
}

function nested(blocks: readonly string[], line: string): string {
  return [...blocks].reverse().reduce((inner, block) => `${block} {\n${inner.replace(/^/gm, '\t')}\n}`, line);
}

/** Lines as the last of a block. */
function atEndOf(path: string, text: string, block: TreeElement, lines: string): TextEdit {
  const close = block.span.end - 1;
  const end = text.slice(0, close).trimEnd().length;
  const own = /^[ \t]*/.exec(text.slice(lineStart(text, block.span.start)))?.[0] ?? '';
  const lineEnd = lineEndOf(text);
  const code = laidOut(lines.replace(/^/gm, '\t'), own, text).map((line) => lineEnd + line);
  const after = /[\r\n]/.test(text.slice(end, close)) ? '' : lineEnd + own;
  return { path, span: { start: end, end }, newText: code.join('') + after };
}

/** Lines, whose indentation is written as tabs, in the file's own unit and behind `indentation`. */
function laidOut(lines: string, indentation: string, text: string): string[] {
  const unit = /^(\t| {2,8})\S/m.exec(text)?.[1] ?? '    ';
  return lines.split('\n').map((line) => indentation + line.replace(/^\t+/, (tabs) => unit.repeat(tabs.length)));
}

function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
