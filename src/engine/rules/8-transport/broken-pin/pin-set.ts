import type { Span } from '../../../document';
import { troubleOf } from './pin';

/** A pin where it stands; without a `hash` where it comes from elsewhere. */
export interface Pin {
  readonly span: Span;
  readonly hash?: string;
  readonly digest: 'sha1' | 'sha256';
}

/** Pins of which any one is enough for a host. */
export interface PinSet {
  readonly span: Span;
  readonly pins: readonly Pin[];
  /** Whether there may be pins that are not seen. */
  readonly isOpen: boolean;
}

/** Something wrong with pins, told at one place. */
export interface PinFault {
  readonly span: Span;
  readonly kind: string;
  readonly what: string;
  readonly why: string;
  readonly advice?: string;
  /** Whether the pins still hold: said, but no warning. */
  readonly isMinor?: boolean;
}

/** What is wrong with the pins of a set, or with there being one only. */
export function faultsOf(set: PinSet): PinFault[] {
  const broken = set.pins.flatMap(faultOf);
  if (broken.length > 0 || set.isOpen) return broken;
  const hashes = new Set(set.pins.map(({ hash }) => hash));
  if (hashes.has(undefined) || hashes.size !== 1) return [];
  const [, second] = set.pins;
  return [second ? duplicate(second) : withoutBackup(set)];
}

function faultOf({ span, hash, digest }: Pin): PinFault[] {
  if (hash === undefined) return [];
  if (digest === 'sha1') return [ofSha1(span)];
  const trouble = troubleOf(hash);
  return trouble ? [{ span, ...trouble }] : [];
}

function ofSha1(span: Span): PinFault {
  const why = 'SHA-1 is broken for collisions, and platforms and libraries drop it: the pin then stops the app.';
  return { span, kind: 'sha1', what: 'This pin is a hash of SHA-1.', why, isMinor: true };
}

const lockOut = 'When the server’s key is lost or changed, every installed copy is locked out until its owner updates.';

function duplicate({ span }: Pin): PinFault {
  return { span, kind: 'duplicate', what: 'The backup pin is the same as the first: it is none.', why: lockOut };
}

function withoutBackup({ span }: PinSet): PinFault {
  const advice = 'Make a second key, keep it offline, and add its hash.';
  return {
    span,
    kind: 'no-backup',
    what: 'There is one pin only, and no backup.',
    why: lockOut,
    advice,
    isMinor: true,
  };
}
