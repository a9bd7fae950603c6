import type { Span } from '../../document';
import type { SyntaxNode } from '../../syntax/node';
import type { Expression } from '../ir';
import { literal, name, template } from './builder';
import { decodeEscapes } from './escapes';

/** A text of Objective-C or C: `@"…"` or `"…"`. */
export function objcString(source: string, { start, end }: Span): Expression {
  const open = source.indexOf('"', start) + 1;
  const content = { start: open, end: Math.max(open, end - 1) };
  return literal({ start, end }, 'string', decodeEscapes(source.slice(content.start, content.end)), content);
}

const token = /\s*(?:(@?"(?:[^"\\\r\n]|\\[^])*")|(-?\d[\w.]*)|([A-Za-z_]\w*)|([()])|(\\\r?\n))/y;

/**
 * What `#define NAME …` stands for, where it is a text, a number, a name, or texts and names beside each other, which the compiler
 * joins. The grammar leaves the line as it is written; undefined for anything else.
 */
export function macroValue(node: SyntaxNode): Expression | undefined {
  const { source, start } = node;
  const end = start + node.text.replace(/(?:\/\/|\/\*)[^"]*$/, '').trimEnd().length;
  const parts: Expression[] = [];
  token.lastIndex = start;
  while (token.lastIndex < end) {
    const match = token.exec(source);
    if (!match) return undefined;
    const [, text, number, word] = match;
    const found = text ?? number ?? word;
    if (found === undefined) continue;
    const span = { start: token.lastIndex - found.length, end: token.lastIndex };
    if (text !== undefined) parts.push(objcString(source, span));
    else parts.push(number === undefined ? name(span, found) : literal(span, 'number', number));
  }
  const [only] = parts;
  if (!only) return undefined;
  if (parts.length === 1) return only;
  return parts.every(({ kind, ...rest }) => kind === 'name' || ('type' in rest && rest.type === 'string'))
    ? template({ start: only.span.start, end }, parts)
    : undefined;
}
