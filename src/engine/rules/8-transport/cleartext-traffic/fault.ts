/** A place that allows or makes unencrypted connections. */
export interface CleartextFault {
  readonly span: { readonly start: number; readonly end: number };
  readonly what: string;
  readonly detail: string;
  /** Whether it counts for old systems only, or may not be used at all: said, but no warning. */
  readonly isMinor?: boolean;
  /** The span and text that turn it off, or the span of an `http` to become `https`. */
  readonly repair?: { readonly span: { readonly start: number; readonly end: number }; readonly text: string };
  /** A setting that a program writes, not an address. */
  readonly isSetting?: boolean;
}

/** The hosts that stay closed where all others are open, as the rest of a sentence: ` but to a.example.com and b.example.com`. */
export function butTo(closed: readonly string[]): string {
  const [first, second, ...more] = closed;
  if (first === undefined) return '';
  if (second === undefined) return ` but to ${first}`;
  return more.length === 0
    ? ` but to ${first} and ${second}`
    : ` but to ${first}, ${second} and ${String(more.length)} more`;
}
