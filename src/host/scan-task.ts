import type { Outcome } from '../engine/engine';
import type { Role } from '../engine/document';
import type { Skip } from '../engine/finding';
import type { PolicySettings } from '../engine/policy/settings';
import type { GivenFacts } from '../engine/project/project';

/** One file of a `check`. */
export interface FileToCheck {
  readonly path: string;
  readonly role: Role;
  /** The text of an open document; without it the file is read. */
  readonly text?: string;
  /** The language, where the editor knows better than the file's name. */
  readonly language?: string;
  readonly given: GivenFacts;
}

/** What a scan worker is asked to do; plain data, since it crosses threads. */
export type ScanTask =
  | {
      readonly kind: 'check';
      readonly root: string;
      /** Checked one after the other. Many at once, since most cost less than a message between threads. */
      readonly files: readonly FileToCheck[];
      readonly wanted: readonly string[];
      readonly policy: PolicySettings;
      /** Milliseconds since 1970: what counts as expired. */
      readonly now: number;
    }
  | {
      readonly kind: 'mentioning';
      readonly root: string;
      readonly paths: readonly string[];
      readonly words: readonly string[];
    }
  | { readonly kind: 'close'; readonly path: string };

/** The answer for one file of a `check`. `note` names what could not be read of a file that was checked all the same. */
export interface CheckAnswer {
  readonly outcome?: Outcome;
  readonly skip?: Skip;
  readonly note?: Skip;
  readonly isGone?: boolean;
}
