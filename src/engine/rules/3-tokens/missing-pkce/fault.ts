import type { Span } from '../../../document';

/** A sign-in whose code, or token, whoever sees the redirect can use. */
export interface FlowFault {
  readonly span: Span;
  readonly kind: 'no challenge' | 'switched off' | 'implicit';
  readonly what: string;
  readonly detail: string;
  /** A server may trade the code, or the vendor decides. */
  readonly isMinor?: boolean;
  /** What turns PKCE on. */
  readonly repair?: { readonly span: Span; readonly text: string };
}
