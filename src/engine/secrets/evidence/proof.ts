import type { Evidence } from '../../finding';

/** What an offline check proved. `refuted` means that the value cannot be genuine. */
export interface Proof {
  readonly evidence: readonly Evidence[];
  readonly refuted?: boolean;
  /** The class that the value itself proves, such as a JWT's role. */
  readonly class?: 'S' | 'P';
}
