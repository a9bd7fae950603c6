import type { Evidence } from '../../finding';
import { shown } from './base';

/** What an offline check looks at. */
export interface Checked {
  readonly value: string;
  /** The text of the document that holds the value. */
  readonly document: string;
  readonly now: Date;
}

/** What an offline check proved. `refuted` means that the value cannot be genuine. */
export interface Proof {
  readonly evidence: readonly Evidence[];
  readonly refuted?: boolean;
  /** The class that the value itself proves, such as a JWT's role. */
  readonly class?: 'S' | 'P';
}

/** A proof of what can be shown: each label with its value, in order; what is no plain word or address is left out. */
export function proofOfParts(parts: Readonly<Record<string, unknown>>): Proof {
  return {
    evidence: Object.entries(parts).flatMap(([label, part]) => {
      const value = shown(part);
      return value === undefined ? [] : [{ label, value }];
    }),
  };
}
