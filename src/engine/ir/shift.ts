/** Moves every span inside `root` by `delta`, in place. Spans are the objects with a numeric `start` and `end`. */
export function shiftBy(root: unknown, delta: number): void {
  if (delta === 0) return;
  const pending: unknown[] = [root];
  const moved = new Set<object>();
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null || moved.has(value)) continue;
    moved.add(value);
    if (isMutableSpan(value)) {
      value.start += delta;
      value.end += delta;
      continue;
    }
    for (const child of Object.values(value) as unknown[]) if (typeof child === 'object') pending.push(child);
  }
}

function isMutableSpan(value: object): value is { start: number; end: number } {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}
