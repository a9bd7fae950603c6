import { dayAfter, dayOf } from '../../../policy/period';
import type { TrainingRequirement } from '../../../policy/settings';
import { compileGlobs } from '../../../policy/glob';
import { learningReported } from '../../../project/learning';
import { wholeProject } from '../../../project/project';
import type { RuleContext } from '../../context';
import type { PolicyPlaces } from '../../policy-places';

/** How long before the day it is told, in days. */
const notice = 14;

/** Tells which roles lack a lesson that the policy requires of them by a day that has come, or nearly. */
export function tellMissingLessons(context: RuleContext, places: PolicyPlaces): void {
  const { training } = context.policy.settings.evidence;
  // What nobody reports can only be told of a project that was read whole.
  if (!training?.require || context.project.lookup(wholeProject).length === 0) return;
  const isReport = compileGlobs([training.reports === undefined ? '**' : `${training.reports}/**`]);
  const reports = context.project.lookup(learningReported).flatMap(({ path, value }) => {
    return value.kind === 'learnt' && isReport(context.policy.settings.folder + path) ? [value] : [];
  });
  const today = dayOf(context.now);
  for (const required of training.require) {
    if (dayAfter(today, notice) < required.by) continue;
    const what = missingOf(
      required,
      reports.filter(({ role }) => role === required.role).map(({ lessons }) => lessons),
    );
    if (what === undefined) continue;
    context.report({
      span: places.evidence('training', 'require'),
      severity: today > required.by ? 'warning' : 'information',
      message: {
        what,
        why: 'Most keys in apps were put there by somebody who was never told why not.',
        do: `Finish the lessons, then put the report here: keyward learn report --format json --role ${required.role}`,
      },
      detail: required.role,
    });
  }
}

function missingOf(
  { role, lessons, by }: TrainingRequirement,
  reports: readonly (readonly string[])[],
): string | undefined {
  if (reports.length === 0) return `By ${by}, “${role}” was to finish lessons, and no report shows it.`;
  const late = reports.filter((finished) => lessons.some((id) => !finished.includes(id)));
  if (late.length === 0) return undefined;
  const missing = lessons.filter((id) => late.some((finished) => !finished.includes(id)));
  return `By ${by}, “${role}” was to finish lessons; ${String(late.length)} of ${String(reports.length)} reports lack: ${missing.join(', ')}.`;
}
