import type { Span } from '../../../document';

/** A credential of the team's that the app uses. */
export interface SecretUse {
  readonly span: Span;
  /** What it is part of: where it is told as written there, it is told. */
  readonly around: Span;
  readonly kind: 'oauth' | 'grant' | 'password' | 'cloud' | 'account' | 'service-role' | 'database' | 'mail';
  readonly what: string;
  readonly detail: string;
  /** Whether it is in every copy of the app, as far as the code tells. */
  readonly ships: boolean;
}
