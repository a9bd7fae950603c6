import type { Span } from '../document';

/** Where `value`, a part of a text that was decoded from `span` of `source`, stands if it is written there as it is; else all of `span`. */
export function placeIn(source: string, span: Span, value: string): Span {
  const offset = source.slice(span.start, span.end).indexOf(value);
  return offset < 0 ? span : { start: span.start + offset, end: span.start + offset + value.length };
}
