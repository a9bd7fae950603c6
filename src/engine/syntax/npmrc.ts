import type { Comment } from '../ir/ir';
import type { Tree, TreeElement } from '../ir/tree';
import { elementOf, linesOf, shellReferences, trimmed, valueWith } from './elements';

/**
 * Reads an `.npmrc`: `name = value` by line, `;` and `#` start comments. A registry's setting is named with its address
 * (`//registry.npmjs.org/:_authToken`). Source: https://docs.npmjs.com/cli/v11/configuring-npm/npmrc
 */
export function readNpmrc(text: string): Tree {
  const roots: TreeElement[] = [];
  const comments: Comment[] = [];
  for (const line of linesOf(text)) {
    const span = trimmed(text, line);
    if (span.start === span.end) continue;
    if (/[;#]/.test(text[span.start] ?? '')) {
      comments.push({ span, text: text.slice(span.start, span.end) });
      continue;
    }
    const equals = text.slice(span.start, span.end).indexOf('=');
    const nameEnd = equals < 0 ? span.end : span.start + equals;
    const name = trimmed(text, { start: span.start, end: nameEnd });
    const value = unquoted(text, trimmed(text, { start: Math.min(nameEnd + 1, span.end), end: span.end }));
    const written = valueWith(text.slice(value.start, value.end), value, shellReferences);
    roots.push(elementOf(text.slice(name.start, name.end), span, written));
  }
  return { roots, comments, hasErrors: false };
}

function unquoted(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const quote = text[start];
  const isQuoted = end - start >= 2 && (quote === '"' || quote === "'") && text[end - 1] === quote;
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}
