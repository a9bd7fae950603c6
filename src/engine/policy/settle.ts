import type { Outcome } from '../engine';
import type { Finding, Problem, ScanResult, Suppressed } from '../finding';
import type { Place } from '../project/apps';
import type { Policy } from './policy';

/** An outcome after the policy weighed it. */
export type Settled = Pick<ScanResult, 'findings' | 'suppressed' | 'problems'>;

/**
 * Lets the policy weigh an outcome's findings: kept with their severity, silenced with the reason, or dropped. A comment silences
 * nothing that a policy enforces. `place` is their file's.
 */
export function settle(outcome: Outcome, policy: Policy, today: string, place: Place = {}): Settled {
  const refused = outcome.suppressed.filter(({ finding }) => policy.enforcer(finding.rule) !== undefined);
  const findings: Finding[] = [];
  const placed = (finding: Finding): Finding => ({ ...finding, ...place });
  const suppressed = outcome.suppressed
    .filter((one) => !refused.includes(one))
    .map(({ finding, reason }): Suppressed => ({ finding: placed(finding), reason, by: 'comment' }));
  for (const finding of [...outcome.findings, ...refused.map((one) => one.finding)].map(placed)) {
    const weight = policy.weigh(finding, today);
    if (weight.outcome === 'kept') findings.push(weight.finding);
    if (weight.outcome === 'accepted') suppressed.push({ finding, reason: 'in the baseline', by: 'baseline' });
    if (weight.outcome === 'suppressed') suppressed.push({ finding, reason: weight.reason, by: 'policy' });
  }
  const inOrder = refused.length === 0 ? findings : [...findings].sort((a, b) => a.span.start - b.span.start);
  return { findings: inOrder, suppressed, problems: [...outcome.problems, ...refused.map(refusedComment(policy))] };
}

/** What is told of a comment that would silence what a policy enforces. */
function refusedComment(policy: Policy): (one: Outcome['suppressed'][number]) => Problem {
  return ({ finding: { path, span, rule } }) => ({
    path,
    span,
    code: 'suppression-refused',
    severity: 'warning',
    message: `${policy.enforcer(rule) ?? 'The policy'} enforces ${rule}, so no comment silences it. Ask for an exception there.`,
  });
}
