import type { SyntaxNode } from '../../syntax/node';
import type { Expression } from '../ir';
import { decodeEscape, literal, template } from './builder';

type LowerInterpolation = (parts: readonly SyntaxNode[]) => Expression | undefined;

/** A Swift string as literal or template: one line, several lines (indentation of the closing quotes removed) or raw. */
export function swiftString(node: SyntaxNode, interpolation: LowerInterpolation): Expression {
  if (node.type === 'raw_string_literal' && !node.text.includes('#(')) return rawString(node);
  const quote = node.type === 'multi_line_string_literal' ? 3 : 1;
  const content = { start: node.start + quote, end: Math.max(node.start + quote, node.end - quote) };
  const unindent = quote === 3 ? unindenter(node.text) : (text: string) => text;
  const parts: Expression[] = [];
  let text = '';
  let from = content.start;
  let pending: SyntaxNode[] = [];
  const flush = (to: number) => {
    if (text !== '') parts.push(literal({ start: from, end: to }, 'string', text));
    text = '';
  };
  for (const piece of node.children.slice(1, -1)) {
    if (piece.type === '\\(' || piece.type === 'raw_str_interpolation_start') {
      flush(piece.start);
      pending = [];
    } else if (piece.type === 'interpolated_expression') {
      pending.push(piece);
    } else if (piece.type === ')') {
      const value = interpolation(pending);
      if (value) parts.push(value);
      from = piece.end;
    } else if (piece.type === 'str_escaped_char') {
      text += decodeEscape(escapeText(piece));
    } else if (piece.named) {
      text += unindent(piece.text);
    } else if (/^"+$/.test(piece.type)) {
      // Between three quotes one or two are text.
      text += piece.text;
    }
  }
  if (quote === 3) text = text.replace(/\n[ \t]*$/, '');
  if (parts.length === 0) return literal(node, 'string', quote === 3 ? text.replace(/^\r?\n/, '') : text, content);
  flush(content.end);
  return template(node, dropLeadingNewline(parts, quote));
}

function rawString(node: SyntaxNode): Expression {
  const fence = /^#*"+/.exec(node.text)?.[0].length ?? 1;
  const content = { start: node.start + fence, end: Math.max(node.start + fence, node.end - fence) };
  return literal(node, 'string', node.source.slice(content.start, content.end), content);
}

/** The grammar ends `\u{41}` after the `u`: the braces are read from the source. */
function escapeText(piece: SyntaxNode): string {
  const long = /^\\u\{[0-9a-fA-F]{1,8}\}/.exec(piece.source.slice(piece.start, piece.start + 12));
  return long?.[0] ?? piece.text;
}

function unindenter(text: string): (piece: string) => string {
  const indentation = /\n([ \t]*)"""#*$/.exec(text)?.[1] ?? '';
  return (piece) => piece.replaceAll(`\n${indentation}`, '\n');
}

function dropLeadingNewline(parts: Expression[], quote: number): Expression[] {
  const [first, ...rest] = parts;
  if (quote !== 3 || first?.kind !== 'literal') return parts;
  const value = first.value.replace(/^\r?\n/, '');
  return value === '' ? rest : [{ ...first, value }, ...rest];
}
