import type { Document, Span } from '../../document';

/** What an excerpt hides: from the first to the last of some values on the line of `span`, since each of them is one to be kept. */
export function secretsOnLine({ text }: Document, span: Span, values: readonly Span[]): Span {
  const isOnLine = (other: Span) =>
    !/[\r\n]/.test(text.slice(Math.min(span.start, other.start), Math.max(span.start, other.start)));
  const spans = [span, ...values.filter(isOnLine)];
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
