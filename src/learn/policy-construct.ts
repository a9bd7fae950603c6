import { daysOf } from '../engine/policy/period';
import type { Policy } from '../engine/policy/policy';
import { practices, type InventoryKey, type Proof } from '../engine/policy/settings';
import type { Requirement } from './lesson';

type PolicyRequirement = Extract<Requirement, { readonly has: readonly string[] }>;

/** How an exercise names the parts of an entry, and what the settings call them. */
const partNames: Readonly<Record<string, keyof InventoryKey | keyof Proof>> = {
  'max-age': 'maxAge',
  'review-every': 'reviewEvery',
};

/**
 * What a policy does not say yet of a key or a practice, in words for the learner.
 * @param today The latest day that a date may name, `YEAR-MONTH-DAY`.
 */
export function missingInPolicy(policy: Policy, requirement: PolicyRequirement, today: string): string | undefined {
  if ('key' in requirement) {
    const entry = policy.settings.keys.find(({ name }) => name === requirement.key);
    if (!entry)
      return `The key is still in use, so it belongs in the inventory: \`keys\` does not name \`${requirement.key}\`.`;
    const limit = { part: 'max-age', written: entry.maxAge, most: requirement.maxAge };
    return missingPart(entry, `\`${requirement.key}\``, requirement.has, limit, today);
  }
  const practice = practices.find((one) => one === requirement.evidence);
  const proof = practice && policy.settings.evidence[practice];
  if (!proof) return `The policy does not say where it can be seen: \`evidence\` has no \`${requirement.evidence}\`.`;
  const limit = { part: 'review-every', written: proof.reviewEvery, most: requirement.reviewEvery };
  return missingPart(proof, `\`evidence.${requirement.evidence}\``, requirement.has, limit, today);
}

interface Limit {
  readonly part: string;
  readonly written: string | undefined;
  readonly most: number;
}

function missingPart(
  entry: InventoryKey | Proof,
  name: string,
  has: readonly string[],
  { part, written, most }: Limit,
  today: string,
): string | undefined {
  const values = new Map<string, string>(Object.entries(entry));
  const missing = has.find((one) => values.get(partNames[one] ?? one) === undefined);
  if (missing !== undefined) return `${name} has no \`${missing}\` yet.`;
  const days = written === undefined ? undefined : daysOf(written);
  if (days === undefined) return `${name} has no \`${part}\` yet.`;
  if (days > most)
    return `\`${part}\` of ${name} was ${String(most)} days at most. A longer one hides that it is overdue.`;
  const late = ['rotated', 'reviewed'].find((one) => (values.get(one) ?? '') > today);
  return late === undefined
    ? undefined
    : `\`${late}\` of ${name} lies in the future. Write the day on which it was done.`;
}
