/** How a fault accepts every certificate. */
export interface TrustFault {
  readonly span: { readonly start: number; readonly end: number };
  readonly kind: 'trust manager' | 'challenge' | 'setting' | 'evaluator' | 'callback' | 'proxy' | 'strategy';
  readonly what: string;
  /** What the fix needs to know; each kind's own. */
  readonly target: unknown;
  /** Something decides at run time, such as the user in a dialog: said, but no warning. */
  readonly isGated?: boolean;
}
