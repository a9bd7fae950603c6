import type { SyntaxNode } from '../../syntax/node';
import type { Expression, Literal, Template } from '../ir';
import { literal, template } from './builder';
import { decodeEscapes } from './escapes';

/** The pieces of a Ruby text, from `from` to `to`: what is interpolated is lowered with `lower`. */
export function rubyText(
  node: SyntaxNode,
  content: { readonly start: number; readonly end: number },
  pieces: readonly SyntaxNode[],
  lower: (part: SyntaxNode) => Expression,
): Literal | Template {
  const parts: Expression[] = [];
  let text = '';
  let from = content.start;
  const flush = (to: number) => {
    if (text !== '') parts.push(literal({ start: from, end: to }, 'string', text));
    text = '';
  };
  for (const piece of pieces) {
    if (piece.type === 'interpolation') {
      flush(piece.start);
      const value = piece.parts[0];
      if (value) parts.push(lower(value));
      from = piece.end;
    } else text += piece.type === 'escape_sequence' ? decodeEscapes(piece.text) : piece.text;
  }
  if (parts.length === 0) return literal(node, 'string', text, content);
  flush(content.end);
  return template(node, parts);
}

/** A text between quotes, or after `%q(` and its like. */
export function rubyString(node: SyntaxNode, lower: (part: SyntaxNode) => Expression): Literal | Template {
  const pieces = node.children.filter(({ named }) => named);
  const open = node.children[0];
  const close = node.children.at(-1);
  const start = open && !open.named ? open.end : node.start;
  const end = close && close !== open && !close.named ? close.start : node.end;
  return rubyText(node, { start, end: Math.max(start, end) }, pieces, lower);
}

/**
 * The text of a here-document whose body was found. `<<~` takes the indentation away that all its lines have; where something is
 * interpolated it stays, since no reader of the parts depends on it.
 */
export function rubyHeredoc(
  beginning: SyntaxNode,
  body: SyntaxNode,
  lower: (part: SyntaxNode) => Expression,
): Literal | Template {
  const pieces = body.children.filter(({ type }) => type !== 'heredoc_end');
  const first = pieces[0];
  // The content begins with the end of the line that the beginning stands on.
  const lineEnd = /^\r?\n/.exec(first?.text ?? '')?.[0].length ?? 0;
  const start = (first?.start ?? body.start) + lineEnd;
  // It ends with the indentation of the mark that ends it.
  const last = pieces.at(-1);
  const indentation = /(?<=[\r\n])[ \t]+$/.exec(last?.text ?? '')?.[0].length ?? 0;
  const content = { start, end: (last?.end ?? body.end) - indentation };
  const whole = rubyText(beginning, { ...content, start: start - lineEnd }, pieces, lower);
  if (whole.kind === 'template') return { ...whole, parts: withoutLineEnd(whole.parts, lineEnd) };
  const text = whole.value.slice(lineEnd, whole.value.length - indentation);
  return literal(beginning, 'string', beginning.text.startsWith('<<~') ? withoutIndentation(text) : text, content);
}

function withoutLineEnd(parts: Expression[], length: number): Expression[] {
  const [first, ...rest] = parts;
  if (first?.kind !== 'literal' || length === 0) return parts;
  const span = { start: first.span.start + length, end: first.span.end };
  const value = first.value.slice(length);
  return value === '' ? rest : [{ ...first, span, content: span, value }, ...rest];
}

function withoutIndentation(text: string): string {
  const indents = [...text.matchAll(/^([ \t]*)\S/gm)].map(([, indent = '']) => indent.length);
  const common = Math.min(...indents.slice(0, 10_000));
  return indents.length === 0 ? text : text.replace(new RegExp(`^[ \\t]{${String(common)}}`, 'gm'), '');
}
