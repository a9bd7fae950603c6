import type { Practice } from '../policy/settings';
import type { RuleContext } from './context';
import { dayOf, dueDay, type PolicyPlaces } from './policy-places';

/** What is told where nothing shows that a practice is lived. */
export interface EvidenceWords {
  readonly missing: string;
  readonly why: string;
  readonly toDo: string;
}

/**
 * Tells that a practice is not evidenced, or that its review is overdue. A policy that keeps neither an inventory nor any evidence
 * is asked for none: it says what rules weigh, and no more.
 */
export function tellEvidence(
  context: RuleContext,
  places: PolicyPlaces,
  practice: Practice,
  { missing, why, toDo }: EvidenceWords,
): void {
  const { evidence, keys } = context.policy.settings;
  const proof = evidence[practice];
  if (!proof) {
    const isAsked = keys.length > 0 || Object.keys(evidence).length > 0;
    if (isAsked) context.report({ span: places.evidence(practice), message: { what: missing, why, do: toDo } });
    return;
  }
  if (proof.reviewEvery === undefined) return;
  const due = dueDay(proof.reviewed, proof.reviewEvery);
  if (due !== undefined && dayOf(context) <= due) return;
  const what =
    due === undefined
      ? `The evidence of ${practice} is to be reviewed, and no date says that it was.`
      : `The evidence of ${practice} was due for review on ${due}.`;
  const who = proof.owner === undefined ? 'Look at it' : `Ask ${proof.owner} to look at it`;
  context.report({
    span: places.evidence(practice, proof.reviewed === undefined ? 'review-every' : 'reviewed'),
    severity: due === undefined ? 'information' : 'warning',
    message: { what, why, do: `${who}, then write the day as \`reviewed\`.` },
    detail: 'review',
  });
}
