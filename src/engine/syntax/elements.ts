import type { Span } from '../document';
import type { TreeElement, TreePart } from '../ir/tree';

/** A value as a reader found it: `text` is decoded, `span` stands between the quotes. */
export interface Value {
  readonly text: string;
  readonly span: Span;
  readonly parts?: readonly TreePart[] | undefined;
}

/**
 * An element of a settings file: a name, and a value or children or both. Without a value its text is empty. It opens with its name,
 * up to its value where it has one.
 */
export function elementOf(name: string, span: Span, value?: Value, children: readonly TreeElement[] = []): TreeElement {
  return {
    name,
    span,
    openSpan: { start: span.start, end: openEnd(name, span, value, children) },
    attributes: [],
    children,
    text: value?.text ?? '',
    textSpan: value?.span ?? { start: span.end, end: span.end },
    ...(value?.parts && { parts: value.parts }),
  };
}

function openEnd(name: string, span: Span, value: Value | undefined, children: readonly TreeElement[]): number {
  if (value) return value.span.end;
  return children.length === 0 ? span.end : Math.min(span.end, span.start + name.length);
}

/**
 * A value whose text stands in the file as it is, with what `pattern` finds in it as references; their name is the first group
 * that took part. `pattern` is global.
 */
export function valueWith(text: string, span: Span, pattern: RegExp): Value {
  return { text, span, parts: partsIn(text, span, pattern) };
}

/** The pieces of a text, where some refer to something; undefined where none does or the text was decoded. */
function partsIn(text: string, span: Span, pattern: RegExp): TreePart[] | undefined {
  if (!text.includes('$') || span.end - span.start !== text.length) return undefined;
  const parts: TreePart[] = [];
  let at = 0;
  const textUpTo = (end: number) => {
    if (end > at) parts.push({ kind: 'text', text: text.slice(at, end), span: spanAt(at, end) });
  };
  const spanAt = (start: number, end: number) => ({ start: span.start + start, end: span.start + end });
  for (const match of text.matchAll(pattern)) {
    const name = match.slice(1).find((group?: string) => group !== undefined);
    if (name === undefined) continue;
    textUpTo(match.index);
    at = match.index + match[0].length;
    parts.push({ kind: 'reference', name, span: spanAt(match.index, at) });
  }
  textUpTo(text.length);
  return refers(parts) ? parts : undefined;
}

/** Whether one of a value's pieces stands elsewhere. */
export function refers(parts: readonly TreePart[]): boolean {
  return parts.some(({ kind }) => kind === 'reference');
}

/** What a reader could not make sense of: its text is kept, under no name. */
export function notUnderstood(text: string, span: Span): TreeElement {
  return elementOf('', span, { text: text.slice(span.start, span.end), span });
}

/** `$NAME` and `${NAME}`, with or without a default, as shells and `.env` files write it. */
export const shellReferences = /\$\{([A-Za-z_]\w{0,100})[^{}]{0,200}\}|\$([A-Za-z_]\w{0,100})/g;

/** Where the lines of a text start and end, line ends left out; a byte order mark is no part of the first. */
export function* linesOf(text: string): Generator<Span> {
  const pattern = /\r\n|\n|\r/g;
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    yield { start, end: match.index };
    start = pattern.lastIndex;
  }
  if (start < text.length) yield { start, end: text.length };
}

/** `span` of `text` without the blanks around it. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Whether a code unit is a space, a tab, a line end or another blank of ASCII. */
export function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Where the line of `at` ends; the line end is no part of it. */
export function lineEnd(text: string, at: number): number {
  for (let index = at; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || code === 13) return index;
  }
  return text.length;
}

/** Where the line of `at` starts. */
export function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

/** Adds all of `items`, however many: as arguments of one call, a hundred thousand would not fit on the stack. */
export function addAll<Item>(target: Item[], items: readonly Item[]): void {
  for (const item of items) target.push(item);
}
