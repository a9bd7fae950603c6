import { compileGlobs } from './glob';
import { daysOf } from './period';
import { failOnLevels, levels, type FailOn, type Level } from './schema-parts';
import type { Exception, InventoryKey, PolicySettings, Proof, TrainingProof, RuleSetting } from './settings';

/**
 * What "tighten" means. off < information < warning < error; a check that fails on lighter findings is stricter; exceptions may be
 * narrowed and shortened, ages shortened. What is not known to be tighter loosens.
 */
export interface Bound {
  /** The policy that enforces, as it is told. */
  readonly by: string;
  /** Whether it enforces this rule, or `failOn`. */
  readonly holds: (rule: string) => boolean;
  /** What that policy itself comes to: no less may come of it. */
  readonly floor: PolicySettings;
}

/** Whether a pattern of `enforced` means a rule, or `failOn`. */
export function enforces(pattern: string, rule: string): boolean {
  return pattern === rule || compileGlobs([pattern])(rule);
}

export function isLighter(level: Level, than: Level): boolean {
  return levels.indexOf(level) < levels.indexOf(than);
}

/** Whether a check that fails on `failOn` lets more pass than one that fails on `than`. */
export function isLaxer(failOn: FailOn, than: FailOn): boolean {
  const strictness = (one: FailOn) => (one === 'never' ? -1 : failOnLevels.indexOf(one));
  return strictness(failOn) < strictness(than);
}

/** A rule's setting as far as it tightens `floor`, and what was refused of it. */
export function tightened(
  rule: string,
  setting: RuleSetting,
  floor: PolicySettings,
): { readonly setting: RuleSetting; readonly refused: readonly ('severity' | 'options')[] } {
  const refused: ('severity' | 'options')[] = [];
  const least = leastLevel(rule, floor);
  const own = floor.rules[rule]?.options;
  let kept: RuleSetting = {};
  if (setting.level !== undefined) {
    if (least === undefined ? setting.level === 'off' : isLighter(setting.level, least)) refused.push('severity');
    else kept = { level: setting.level, ...(least === undefined && { atLeastOwn: true }) };
  }
  if (setting.options !== undefined) {
    if (JSON.stringify(setting.options) !== JSON.stringify(own ?? {})) refused.push('options');
    else kept = { ...kept, options: setting.options };
  }
  return { setting: kept, refused };
}

/** The heaviest level that a policy gives a rule anywhere; undefined where it leaves the rule's own. */
function leastLevel(rule: string, { rules, overrides }: PolicySettings): Level | undefined {
  const given = [rules, ...overrides.map((override) => override.rules)].flatMap((one) => one[rule]?.level ?? []);
  return given.reduce<Level | undefined>(
    (heaviest, level) => (heaviest === undefined || isLighter(heaviest, level) ? level : heaviest),
    undefined,
  );
}

/** Whether an exception only repeats, narrows or shortens one that the enforcing policy has itself. */
export function narrows(exception: Exception, floor: PolicySettings): boolean {
  return floor.exceptions.some(
    (allowed) =>
      allowed.rule === exception.rule &&
      (allowed.path === undefined || allowed.path === exception.path) &&
      (allowed.fingerprint === undefined || allowed.fingerprint === exception.fingerprint) &&
      (allowed.expires === undefined || (exception.expires !== undefined && exception.expires <= allowed.expires)),
  );
}

/** Whether a key may get older than its entry in the enforcing policy says. */
export function lengthens({ maxAge }: InventoryKey, before: InventoryKey | undefined): boolean {
  return isLonger(maxAge, before?.maxAge);
}

/** Whether a practice has to be looked at more rarely than the enforcing policy says. */
export function relaxes({ reviewEvery }: Proof, before: Proof | undefined): boolean {
  return isLonger(reviewEvery, before?.reviewEvery);
}

/** Whether somebody has to learn less, or later, than the enforcing policy says. */
export function teachesLess({ require }: TrainingProof, before: TrainingProof | undefined): boolean {
  if (!require) return false;
  return (before?.require ?? []).some((wanted) => {
    return !require.some(
      ({ role, lessons, by }) =>
        role === wanted.role && by <= wanted.by && wanted.lessons.every((lesson) => lessons.includes(lesson)),
    );
  });
}

function isLonger(period: string | undefined, than: string | undefined): boolean {
  if (than === undefined || period === undefined) return false;
  return (daysOf(period) ?? Number.POSITIVE_INFINITY) > (daysOf(than) ?? 0);
}
