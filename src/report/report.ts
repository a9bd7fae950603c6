import type { ScanResult } from '../engine/finding';
import type { FailOn } from '../engine/policy/schema-parts';
import type { RuleMetadata } from '../engine/rules/rule';
import type { LineIndex } from '../engine/text/line-index';

/** What a report needs beside the result. */
export interface ReportContext {
  /** The version of Keyward, as reports print it. */
  readonly version: string;
  readonly rules: readonly RuleMetadata[];
  /** The Markdown page of each rule, by rule id. */
  readonly pages: Readonly<Record<string, string>>;
  /** The lines of the text that was scanned; undefined for a file that can no longer be read. */
  readonly lines: (path: string) => LineIndex | undefined;
  readonly failOn: FailOn;
  /** Colours of a terminal; only the text report asks. */
  readonly isColored?: boolean;
  /** Name every file that was not checked and every silenced finding; only the text report asks. */
  readonly isVerbose?: boolean;
}

/**
 * Turns a result into a report, with a final line end. Pure. Of a finding's line only `excerpt` is ever printed, which
 * holds no secret; the text behind `lines` serves to count lines and columns. Edits of fixes are never printed: they may
 * carry the value to its new place.
 */
export type Reporter = (result: ScanResult, context: ReportContext) => string;
