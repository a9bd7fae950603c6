import type { Span } from '../../document';
import type { SyntaxNode } from '../../syntax/node';
import type { Expression } from '../ir';
import { decodeEscape, literal, template } from './builder';

const quotes = /^(r?)('''|"""|'|")$/;

/** One pair of quotes of a string; strings that stand side by side are one. */
interface Segment {
  readonly quote: string;
  readonly raw: boolean;
  readonly content: Span;
  readonly pieces: readonly SyntaxNode[];
}

/** A Dart string as literal or template. The grammar has no nodes for plain text: it is what lies between the others. */
export function dartString(node: SyntaxNode, lower: (substitution: SyntaxNode) => Expression): Expression {
  const segments = segmentsOf(node);
  const [only] = segments;
  const parts = segments.flatMap((segment) => partsOf(node, segment, lower));
  if (segments.length <= 1 && parts.every(({ kind }) => kind === 'literal')) {
    const text = parts.map((part) => (part.kind === 'literal' ? part.value : '')).join('');
    return literal(node, 'string', text, only?.content ?? node);
  }
  return template(node, parts);
}

function segmentsOf(node: SyntaxNode): Segment[] {
  const segments: Segment[] = [];
  let open: { quote: string; raw: boolean; start: number; pieces: SyntaxNode[] } | undefined;
  for (const piece of node.children) {
    const [, raw = '', quote = ''] = quotes.exec(piece.type) ?? [];
    // Another kind of quote inside of these is text.
    if (open ? quote !== open.quote || raw !== '' : quote === '') open?.pieces.push(piece);
    else if (!open) open = { quote, raw: raw !== '', start: piece.end, pieces: [] };
    else {
      const { start, ...rest } = open;
      segments.push({ ...rest, content: { start, end: piece.start } });
      open = undefined;
    }
  }
  return segments;
}

function partsOf(node: SyntaxNode, segment: Segment, lower: (substitution: SyntaxNode) => Expression): Expression[] {
  const { source } = node;
  const parts: Expression[] = [];
  let from = firstCharacter(source, segment);
  let text = '';
  let at = from;
  const flush = (to: number) => {
    if (text !== '') parts.push(literal({ start: from, end: to }, 'string', text));
    text = '';
  };
  for (const piece of segment.raw ? [] : segment.pieces) {
    if (piece.type !== 'template_substitution' && piece.type !== 'escape_sequence') continue;
    text += source.slice(at, piece.start);
    at = piece.end;
    if (piece.type === 'escape_sequence') {
      text += decodeEscape(piece.text);
      continue;
    }
    flush(piece.start);
    parts.push(lower(piece));
    from = piece.end;
  }
  text += source.slice(at, segment.content.end);
  flush(segment.content.end);
  return parts;
}

/** A line end straight after the opening quotes of a text over several lines is no part of it. */
function firstCharacter(source: string, { quote, content }: Segment): number {
  if (quote.length === 1) return content.start;
  const blank = /^[ \t]*\r?\n/.exec(source.slice(content.start, content.end))?.[0] ?? '';
  return content.start + blank.length;
}
