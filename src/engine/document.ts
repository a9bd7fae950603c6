/** A half-open range of a document's text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a document is written in, as far as the engine tells languages apart. */
export type Language =
  | 'kotlin'
  | 'java'
  | 'swift'
  | 'objc'
  | 'dart'
  | 'c'
  | 'typescript'
  | 'tsx'
  | 'javascript'
  | 'ruby'
  | 'xml'
  | 'plist'
  | 'json'
  | 'yaml'
  | 'toml'
  | 'properties'
  | 'dotenv'
  | 'npmrc'
  | 'netrc'
  | 'xcconfig'
  | 'pbxproj'
  | 'strings'
  | 'groovy'
  | 'shell'
  | 'dockerfile'
  /** A key store or private key in bytes, each a character of the text. */
  | 'keystore'
  | 'text';

/**
 * What a file is for. `ships` ends up in the app; the others lower a finding's weight and show in its message.
 * `generated` files (minified, lock files, build output) are counted and named, never scanned in silence.
 */
export type Role = 'ships' | 'test' | 'build' | 'ci' | 'generated';

/** One text to check. `path` is relative to the workspace root, with forward slashes. */
export interface Document {
  readonly path: string;
  readonly language: Language;
  readonly role: Role;
  readonly text: string;
}

const encoder = new TextEncoder();

/** A document's text, and the same as UTF-8: what the caller has, or made when it is first asked for. */
export function encodedWhenAsked(
  { text }: Document,
  utf8: Uint8Array | undefined,
): { readonly bytes: Uint8Array; readonly text: () => string } {
  let encoded = utf8;
  return {
    get bytes() {
      encoded ??= encoder.encode(text);
      return encoded;
    },
    text: () => text,
  };
}
