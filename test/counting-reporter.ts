import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { countsVariable, type Counts } from '../scripts/test/counts';

/** Mocha's `spec` reporter, which also writes how many tests passed, failed and were skipped where that is asked for. */
export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const file = process.env[countsVariable];
    if (file === undefined) return;
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      const counts: Counts = { passed: passes, failed: failures, skipped: pending };
      writeFileSync(file, JSON.stringify(counts));
    });
  }
}
