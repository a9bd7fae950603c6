import type { Span } from '../document';
import type { Comment } from '../ir/ir';
import type { Tree, TreeElement } from '../ir/tree';
import { elementOf, linesOf } from './elements';

/**
 * Reads a `.properties` file: a value ends with its line unless a backslash stands before the line end.
 * Source: https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html#load(java.io.Reader)
 */
export function readProperties(text: string): Tree {
  const roots: TreeElement[] = [];
  const comments: Comment[] = [];
  let open: Span | undefined;
  for (const line of linesOf(text)) {
    const start = firstOf(text, line);
    if (!open && start === line.end) continue;
    if (!open && /[#!]/.test(text[start] ?? '')) {
      comments.push({ span: { start, end: line.end }, text: text.slice(start, line.end) });
      continue;
    }
    open = { start: open?.start ?? start, end: line.end };
    if (isContinued(text, line)) continue;
    roots.push(entryOf(text, open));
    open = undefined;
  }
  if (open) roots.push(entryOf(text, open));
  return { roots, comments, hasErrors: false };
}

function firstOf(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && /[ \t\f]/.test(text[at] ?? '')) at++;
  return at;
}

/** Whether an odd number of backslashes stands before the end of a line. */
function isContinued(text: string, { start, end }: Span): boolean {
  let at = end;
  while (at > start && text[at - 1] === '\\') at--;
  return (end - at) % 2 === 1;
}

function entryOf(text: string, span: Span): TreeElement {
  let at = span.start;
  while (at < span.end && !/[=:\s]/.test(text[at] ?? '')) at += text[at] === '\\' ? 2 : 1;
  const nameEnd = Math.min(at, span.end);
  at = firstOf(text, { start: nameEnd, end: span.end });
  if (at < span.end && /[=:]/.test(text[at] ?? '')) at = firstOf(text, { start: at + 1, end: span.end });
  const value = { start: Math.min(at, span.end), end: span.end };
  const name = decoded(text.slice(span.start, nameEnd));
  return elementOf(name, span, { text: decoded(text.slice(value.start, value.end)), span: value });
}

const escapes: Record<string, string> = { t: '\t', n: '\n', r: '\r', f: '\f' };

function decoded(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|(\r\n|\n|\r)[ \t\f]*|([^]?))/g,
    (_, code?: string, line?: string, other = '') => {
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      return line === undefined ? (escapes[other as string] ?? (other as string)) : '';
    },
  );
}
