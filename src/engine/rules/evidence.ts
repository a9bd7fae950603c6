import { dayOf } from '../policy/period';
import type { Practice } from '../policy/settings';
import type { RuleContext } from './context';
import { dueDay, type PolicyPlaces } from './policy-places';

/** What is told where nothing shows that a practice is lived. */
export interface EvidenceWords {
  readonly missing: string;
  readonly why: string;
  readonly toDo: string;
}

/**
 * Whether a policy asks how keys are handled beyond the code: it keeps an inventory or evidence, or sets the rule itself. Any other
 * says what rules weigh, and no more.
 */
export function asksForEvidence({ policy, id }: RuleContext): boolean {
  const { keys, evidence } = policy.settings;
  return keys.length > 0 || Object.keys(evidence).length > 0 || policy.level(id) !== undefined;
}

/**
 * Tells that a practice is not evidenced, or that its review is overdue.
 */
export function tellEvidence(
  context: RuleContext,
  places: PolicyPlaces,
  practice: Practice,
  { missing, why, toDo }: EvidenceWords,
): void {
  const { evidence } = context.policy.settings;
  const proof = evidence[practice];
  if (!proof) {
    if (asksForEvidence(context))
      context.report({ span: places.evidence(practice), message: { what: missing, why, do: toDo } });
    return;
  }
  if (proof.reviewEvery === undefined) return;
  const due = dueDay(proof.reviewed, proof.reviewEvery);
  if (due !== undefined && dayOf(context.now) <= due) return;
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
