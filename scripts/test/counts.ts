/** How many tests of a suite passed, failed, and were skipped. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The environment variable that names the file into which a suite's counts are written. */
export const countsVariable = 'KEYWARD_TEST_COUNTS';

/** Which folder of `test/vscode/` the suite inside the editor runs. */
export const suiteVariable = 'KEYWARD_TEST_SUITE';

/** Begins every line of mocha's inside VS Code's log, which the editor and its extensions write to as well. */
export const outputMark = '[mocha] ';
