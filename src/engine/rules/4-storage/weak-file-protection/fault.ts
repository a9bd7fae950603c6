import type { Span } from '../../../document';
import type { IrNode } from '../../../ir/ir';

/** A place that leaves a file open, and what may stand there instead. */
export interface FileFault {
  readonly span: Span;
  readonly what: string;
  readonly detail: string;
  /** Whom it opens the file to: who holds the locked device, or other apps. */
  readonly opensTo: 'holder' | 'apps';
  /** In code, where it stands: what is named around it tells how much it matters. */
  readonly node?: IrNode;
  /** All files of the app, or a file that others may change: it matters whatever it holds. */
  readonly isGrave: boolean;
  readonly repairs: readonly Repair[];
}

/** One way to close it. */
export interface Repair {
  readonly id: string;
  readonly title: string;
  readonly span: Span;
  readonly text: string;
}

export const untilFirstUnlock = { id: 'until-first-unlock', title: 'Protect the file until the first unlock' } as const;
export const whileLocked = { id: 'while-locked', title: 'Protect the file while the device is locked' } as const;
export const forThisApp = { id: 'for-this-app', title: 'Keep the file to this app' } as const;
