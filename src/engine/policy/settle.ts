import type { Outcome } from '../engine';
import type { Finding, ScanResult, Suppressed } from '../finding';
import type { Place } from '../project/apps';
import type { Policy } from './policy';

/** An outcome after the policy weighed it. */
export type Settled = Pick<ScanResult, 'findings' | 'suppressed' | 'problems'>;

/** Lets the policy weigh an outcome's findings: kept with their severity, silenced with the reason, or dropped. `place` is their file's. */
export function settle(outcome: Outcome, policy: Policy, today: string, place: Place = {}): Settled {
  const findings: Finding[] = [];
  const placed = (finding: Finding): Finding => ({ ...finding, ...place });
  const suppressed = outcome.suppressed.map(({ finding, reason }): Suppressed => ({
    finding: placed(finding),
    reason,
    by: 'comment',
  }));
  for (const finding of outcome.findings.map(placed)) {
    const weight = policy.weigh(finding, today);
    if (weight.outcome === 'kept') findings.push(weight.finding);
    if (weight.outcome === 'suppressed') suppressed.push({ finding, reason: weight.reason, by: 'policy' });
  }
  return { findings, suppressed, problems: outcome.problems };
}
