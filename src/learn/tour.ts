/** One place of the playground's tour. */
export interface TourStop {
  /** The file, relative to the sample app. */
  readonly file: string;
  /** The text that stands there, once in the file. */
  readonly at: string;
  /** The rule that finds something on that line; undefined where there is nothing to find. */
  readonly rule?: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
}

/** The playground: what is copied, and where its tour goes. */
export interface Tour {
  /** Every file of the sample app, relative to it. */
  readonly files: readonly string[];
  readonly stops: readonly TourStop[];
}
