import type { SyntaxNode } from '../../syntax/node';
import type { Expression } from '../ir';
import { decodeEscape, literal, name, template } from './builder';

/**
 * A Kotlin string as literal or template. The grammar gives `${…}` as a node but leaves `$name` inside the content (as of
 * 1.1.0), split at the dollar, so that form is read here.
 */
export function kotlinString(node: SyntaxNode, lower: (part: SyntaxNode) => Expression): Expression {
  const quote = node.type === 'multiline_string_literal' ? 3 : 1;
  const content = { start: node.start + quote, end: Math.max(node.start + quote, node.end - quote) };
  const pieces = node.children.slice(1, -1);
  const parts: Expression[] = [];
  let text = '';
  let from = content.start;
  const flush = (to: number) => {
    if (text !== '') parts.push(literal({ start: from, end: to }, 'string', text));
    text = '';
  };
  for (const [index, piece] of pieces.entries()) {
    if (piece.type === 'interpolation') {
      flush(piece.start);
      const value = piece.parts[0];
      if (value) parts.push(lower(value));
      from = piece.end;
    } else if (piece.type === 'escape_sequence') {
      text += decodeEscape(piece.text);
    } else if (pieces[index - 1]?.type === 'string_content' && pieces[index - 1]?.text === '$') {
      const identifier = /^[\p{L}_][\p{L}\p{N}_]*/u.exec(piece.text)?.[0];
      text = identifier === undefined ? text : text.slice(0, -1);
      if (identifier !== undefined) {
        flush(piece.start - 1);
        from = piece.start + identifier.length;
        parts.push(name({ start: piece.start, end: from }, identifier));
      }
      text += piece.text.slice(identifier?.length ?? 0);
    } else if (quote === 1 && isUnicodeEscape(pieces[index - 1], piece)) {
      text = text.slice(0, -2) + decodeEscape(`\\u${piece.text.slice(0, 4)}`) + piece.text.slice(4);
    } else {
      text += piece.text;
    }
  }
  if (parts.length === 0) return literal(node, 'string', text, content);
  flush(content.end);
  return template(node, parts);
}

/** The grammar gives `\u0041` as two pieces of content: `\u`, and digits with what follows them. */
function isUnicodeEscape(before: SyntaxNode | undefined, piece: SyntaxNode): boolean {
  return before?.type === 'string_content' && before.text === '\\u' && /^[0-9a-fA-F]{4}/.test(piece.text);
}
