import type { Role, Span } from './document';

/** What a finding weighs, heaviest first. A `hint` never counts towards `failOn`. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** What may happen to a key: secret, restricted, publishable, or decided by its context. */
export type KeyClass = 'S' | 'R' | 'P' | 'C';

/** The three parts of every message: what is wrong, why it matters in an app, what to do. */
export interface Message {
  readonly what: string;
  readonly why: string;
  readonly do: string;
}

/** A place that explains a finding: a source, a step on the way, a missing control. */
export interface RelatedPlace {
  readonly path: string;
  readonly span: Span;
  readonly message: string;
}

/** Replaces `span` of the file at `path` with `newText`; an empty span inserts. */
export interface TextEdit {
  readonly path: string;
  readonly span: Span;
  readonly newText: string;
}

/**
 * A line that a file has to hold, added at its end unless it is there: a fix never writes over a line of somebody else's, and a file
 * that is not there is made. The line is `text`, then what stands in the finding's file at `value`: no value is ever kept in a fix.
 */
export interface AddedLine {
  readonly path: string;
  readonly text: string;
  readonly value?: Span;
  /** Lines that do as well: then nothing is added. */
  readonly unless?: readonly string[];
  /** Where it goes, other than to the end of the file. */
  readonly into?: AddedInto;
}

/** A place, found in its text when the line is added. */
export type AddedInto =
  /** All of a file, where there is none yet. */
  | { readonly kind: 'file' }
  /** An entry of a property list's dictionary: the line is its text. */
  | { readonly kind: 'plist'; readonly key: string }
  /** The end of a block of a Gradle build file, which is made where it is not there; `taken` is what else would say the same. */
  | {
      readonly kind: 'gradle';
      readonly blocks: readonly string[];
      readonly taken: { readonly by: string; readonly name?: string };
    }
  /** Before the `android` block of a Gradle build file, with what it has to import; `declares` is the variable that it makes. */
  | { readonly kind: 'gradle-start'; readonly declares: string; readonly imported?: string };

/**
 * A change that removes a finding. `fix` is safe and part of fix-all; `suggestion` needs a person's thought.
 * Edits never overlap and apply to the text that was scanned.
 */
export interface Fix {
  readonly id: string;
  readonly title: string;
  readonly kind: 'fix' | 'suggestion';
  readonly edits: readonly TextEdit[];
  /** What other files get with it: where one of them cannot take its line, there is no fix. */
  readonly lines?: readonly AddedLine[];
}

/** Something that was proved offline about a value: a checksum, an issuer, a role. Never the value itself. */
export interface Evidence {
  readonly label: string;
  readonly value: string;
}

/** One fault at one place. No field ever holds a secret's value. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  readonly span: Span;
  readonly role: Role;
  /** The app that the file belongs to, and its module or target, by their names: as far as the project's files tell. */
  readonly app?: string;
  readonly module?: string;
  readonly message: Message;
  readonly keyClass?: KeyClass;
  /** The id of the secret format in `policies/formats/` that matched. */
  readonly format?: string;
  /** The page of the provider where a secret key is revoked, over https. */
  readonly revokeUrl?: string;
  readonly evidence: readonly Evidence[];
  /** The line of the finding with every literal that may hold a secret masked. */
  readonly excerpt: string;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
  /** Hex; from rule, path-independent symbol path and occurrence; never from the value. */
  readonly fingerprint: string;
  /** The same without the file's name, which a renamed file keeps. */
  readonly symbolFingerprint?: string;
}

/** A fault in a policy file or a suppression comment, rather than in the app's code. */
export interface Problem {
  readonly path: string;
  readonly span: Span;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** A file that was not (fully) scanned, and why: "not scanned" is never "clean". */
export interface Skip {
  readonly path: string;
  readonly reason: string;
}

/** A finding that a policy exception or a comment silenced, with the reason given there. */
export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
  readonly by: 'policy' | 'comment' | 'baseline';
}

/** What a scan of a folder gave. Paths are relative to `root`, with forward slashes. */
export interface ScanResult {
  readonly root: string;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly problems: readonly Problem[];
  readonly skipped: readonly Skip[];
  readonly scanned: number;
}
