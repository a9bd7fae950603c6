/** One file that a generator writes: its path from the repository's root with forward slashes, and its whole text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Makes files from the repository's data. A `committed` one is checked for drift by `npm run generate -- --check`;
 * the others are git-ignored and only ever written.
 */
export interface Generator {
  readonly name: string;
  readonly committed: boolean;
  generate(): Promise<readonly GeneratedFile[]>;
}
