/** A place that allows or makes unencrypted connections. */
export interface CleartextFault {
  readonly span: { readonly start: number; readonly end: number };
  readonly what: string;
  readonly detail: string;
  /** Whether it counts for old systems only, or may not be used at all: said, but no warning. */
  readonly isMinor?: boolean;
  /** The span and text that turn it off, or the span of an `http` to become `https`. */
  readonly repair?: { readonly span: { readonly start: number; readonly end: number }; readonly text: string };
}
