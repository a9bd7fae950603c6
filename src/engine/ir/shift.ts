/** A range that can be moved, in UTF-16 code units. */
export interface MutableSpan {
  start: number;
  end: number;
}

/** Every span inside `root`, each once. Spans are the objects with a numeric `start` and `end`. */
export function spansIn(root: unknown): MutableSpan[] {
  const spans: MutableSpan[] = [];
  const pending: unknown[] = [root];
  const seen = new Set<object>();
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (isMutableSpan(value)) spans.push(value);
    else for (const child of Object.values(value) as unknown[]) if (typeof child === 'object') pending.push(child);
  }
  return spans;
}

/** Moves spans by `delta`, in place. */
export function shift(spans: readonly MutableSpan[], delta: number): void {
  for (const span of spans) {
    span.start += delta;
    span.end += delta;
  }
}

function isMutableSpan(value: object): value is MutableSpan {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}
