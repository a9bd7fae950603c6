import { severities } from '../engine/finding';
import type { ScanResult, Severity } from '../engine/finding';

/** How much of each there is in a result. */
export interface Counts extends Readonly<Record<Severity, number>> {
  readonly suppressed: number;
  readonly problems: number;
  readonly scanned: number;
  readonly skipped: number;
}

/** Counts a result. */
export function countsOf(result: ScanResult): Counts {
  const of = (severity: Severity): number => result.findings.filter((finding) => finding.severity === severity).length;
  return {
    error: of('error'),
    warning: of('warning'),
    information: of('information'),
    hint: of('hint'),
    suppressed: result.suppressed.length,
    problems: result.problems.length,
    scanned: result.scanned,
    skipped: result.skipped.length,
  };
}

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

const nouns: Readonly<Record<Severity, [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['information', 'information'],
  hint: ['hint', 'hints'],
};

/** `2 errors, 1 hint`, or `No findings`; that nothing was checked must not read as clean. */
export function findingsInWords(counts: Counts): string {
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const [one, many] = nouns[severity];
      return counted(counts[severity], one, many);
    });
  if (parts.length > 0) return parts.join(', ');
  return counts.scanned > 0 ? 'No findings' : 'Nothing was checked, so nothing is known: no findings';
}
