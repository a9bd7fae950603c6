/** A place that allows or makes unencrypted connections. */
export interface CleartextFault {
  readonly span: { readonly start: number; readonly end: number };
  readonly what: string;
  readonly detail: string;
  /** Whether it counts for old systems only: said, but no warning. */
  readonly isDated?: boolean;
  /** The span and text that turn it off, or the span of an `http` to become `https`. */
  readonly repair?: { readonly span: { readonly start: number; readonly end: number }; readonly text: string };
}
