import type { Span } from '../document';

/** A step on the way of a secret, told to the user. */
export interface Step {
  readonly span: Span;
  readonly message: string;
}

/** A value that holds a secret: what it is called, and how it came to the place that was asked about. */
export interface SecretValue {
  /** The name that says so; never the value. */
  readonly name: string;
  /** Where the secret enters: the name's own place. */
  readonly span: Span;
  readonly steps: readonly Step[];
}

/** The secret after one more step. */
export function withStep(secret: SecretValue, span: Span, message: string): SecretValue {
  return { ...secret, steps: [...secret.steps, { span, message }] };
}
