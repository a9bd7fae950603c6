import type { Span } from '../engine/document';
import type { Finding, Problem, ScanResult } from '../engine/finding';
import type { LineIndex } from '../engine/text/line-index';

/** Line and column as people count them, from one; columns in UTF-16 code units. */
export interface HumanPosition {
  readonly line: number;
  readonly column: number;
}

/** Where a span starts and ends (exclusive). */
export interface HumanRange {
  readonly start: HumanPosition;
  readonly end: HumanPosition;
}

/** A span as lines and columns; undefined when the text is no longer there to count in. */
export function rangeOf(span: Span, lines: LineIndex | undefined): HumanRange | undefined {
  if (!lines) return undefined;
  const start = lines.position(span.start);
  const end = lines.position(span.end);
  return {
    start: { line: start.line + 1, column: start.column + 1 },
    end: { line: end.line + 1, column: end.column + 1 },
  };
}

/** `path:line:column`, or the path alone when the text is no longer there. */
export function placeName(path: string, span: Span, lines: LineIndex | undefined): string {
  const start = rangeOf(span, lines)?.start;
  return start ? `${path}:${start.line}:${start.column}` : path;
}

/** The findings in the order of their paths and places, then rules: the same result gives the same report. */
export function inOrder<T extends Finding | Problem>(items: readonly T[]): T[] {
  const keyOf = (item: Finding | Problem): string => ('rule' in item ? item.rule : item.code);
  return [...items].sort(
    (a, b) => compare(a.path, b.path) || a.span.start - b.span.start || compare(keyOf(a), keyOf(b)),
  );
}

/** Findings or problems by path, each group in order. */
export function byPath<T extends Finding | Problem>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of inOrder(items)) {
    const group = groups.get(item.path);
    if (group) group.push(item);
    else groups.set(item.path, [item]);
  }
  return groups;
}

/** The paths of files that were not checked, by reason; the most frequent reason first. */
export function skipsByReason(result: ScanResult): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const { path, reason } of result.skipped) groups.set(reason, [...(groups.get(reason) ?? []), path]);
  return [...groups].sort(([a, first], [b, second]) => second.length - first.length || compare(a, b));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The part of a finding's masked excerpt that its span covers. Masking changes lengths, so the text around the span is
 * looked for; when only its start is certain the part is empty, and without that there is none.
 */
export function excerptMark(finding: Finding, lines: LineIndex | undefined): Span | undefined {
  if (!lines) return undefined;
  const start = lines.position(finding.span.start);
  const line = lines.lineText(start.line);
  const before = line.slice(0, start.column).trimStart();
  if (!finding.excerpt.startsWith(before)) return undefined;
  const end = lines.position(finding.span.end);
  const after = end.line === start.line ? line.slice(end.column).trimEnd() : '';
  const from = before.length;
  const to = finding.excerpt.endsWith(after) ? finding.excerpt.length - after.length : from;
  return { start: from, end: Math.max(from, to) };
}
