import type { Span } from '../../../document';

/** A token, or a role, that opens more than it is used for. */
export interface ScopeFault {
  readonly span: Span;
  readonly what: string;
  readonly detail: string;
  readonly do: string;
  /** Some apps need just that. */
  readonly isMinor: boolean;
  readonly repair?: { readonly span: Span; readonly text: string };
}
