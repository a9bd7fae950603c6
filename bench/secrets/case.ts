/** What a case of the benchmark is: a small project in memory, and what is to be found in it. */

/** S secret, R restricted, P publishable, C undecided without its neighbours: the classes of the project's catalogue. */
export type SecretClass = 'S' | 'R' | 'P' | 'C';

/** What a recall figure is told for: the class by format, C where context decides, and values without a format. */
export type Group = SecretClass | 'generic';

/** A part of a file, in UTF-16 code units of its text. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** How a value was changed before it was written down, the first step first. */
export type Layer = 'base64' | 'hex' | 'reversed' | 'characters' | 'bytes' | 'xor' | 'escaped';

/** A secret that a case holds. */
export interface Label {
  readonly format: string;
  readonly group: Group;
  /** The classes that a careful reader would accept; mostly one. */
  readonly classes: readonly SecretClass[];
  readonly value: string;
  readonly layers: readonly Layer[];
  /** Where the value stands: one span, or the pieces in the order in which they make the value. */
  readonly spans: readonly Span[];
  /** For `xor`: where the key stands. */
  readonly keySpan?: Span;
}

/** Lines that speak of the secret: a finding there is about it. Lines count from 1. */
export interface Lines {
  readonly file: string;
  readonly first: number;
  readonly last: number;
}

/** A file of a case and how its text becomes bytes. */
export interface CaseFile {
  readonly path: string;
  readonly text: string;
  readonly encoding: 'utf8' | 'utf8-bom' | 'utf16le';
}

export interface Case {
  readonly id: string;
  readonly language: string;
  /** The form in which the secret stands, or the kind of value that is no secret. */
  readonly form: string;
  /** Which of the form's variants it is, from 1. */
  readonly variant: number;
  readonly files: readonly CaseFile[];
  /** Empty: nothing here is a secret. */
  readonly labels: readonly Label[];
  readonly near: readonly Lines[];
}

/** The bytes of a case's file. */
export function bytesOf({ text, encoding }: CaseFile): Buffer {
  if (encoding === 'utf16le') return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  return Buffer.from(encoding === 'utf8-bom' ? `\uFEFF${text}` : text);
}

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
