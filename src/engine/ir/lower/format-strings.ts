import type { Span } from '../../document';
import type { Expression, Literal, Template } from '../ir';
import { literal, template } from './builder';

/** A directive of `printf`'s family: `%@`, `%s`, `%1$s`, `%-5.2lf`, `%{public}@`; `%%` and `%n` take no value. */
const directive =
  /%(?:(\d+)\$)?(?:\{[^}]*\})?[-+ #0,(]*(?:\*|\d+)?(?:\.(?:\*|\d+))?(?:hh|h|ll|l|q|L|z|t|j)?([@a-zA-Z%])/g;

/**
 * `format` with `values` put where its directives stand, as the template that it builds; undefined where they do not fit
 * together, so that the call stays what it is.
 */
export function formatted(
  span: Span,
  format: Expression | undefined,
  values: readonly Expression[],
): Template | Literal | undefined {
  if (format?.kind !== 'literal' || format.type !== 'string') return undefined;
  const parts: Expression[] = [];
  const { value: text } = format;
  let from = 0;
  let next = 0;
  const flush = (to: number) => {
    if (to > from) parts.push(piece(format, from, to));
  };
  for (const match of text.matchAll(directive)) {
    const [whole, position, conversion] = match;
    if (conversion === '%' || conversion === 'n') continue;
    const value = values[position === undefined ? next++ : Number(position) - 1];
    if (!value) return undefined;
    flush(match.index);
    parts.push(value);
    from = match.index + whole.length;
  }
  if (parts.length < values.length) return undefined;
  flush(text.length);
  return template(span, parts.length > 0 ? parts : [format]);
}

/** A part of a literal, at its own place where nothing in the literal was decoded. */
function piece(format: Literal, start: number, end: number): Literal {
  const { content, value } = format;
  const exact = content.end - content.start === value.length;
  const span = exact ? { start: content.start + start, end: content.start + end } : content;
  return literal(span, 'string', value.slice(start, end));
}
