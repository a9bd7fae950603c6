import { dayAfter, dayOf } from '../../../policy/period';
import type { InventoryKey } from '../../../policy/settings';
import type { FindingInput } from '../../context';
import { dueDay, mayBePolicy, policyGate, policyPlaces } from '../../policy-places';
import type { Rule } from '../../rule';

/** A key of the inventory that is older than the policy lets it get, or soon will be; and one whose age nobody wrote down. */
export const rule: Rule = {
  metadata: {
    id: 'rotation-overdue',
    title: 'Key not rotated in time',
    checklist: 6,
    severity: 'warning',
    cwe: [324],
    masvs: [],
    maswe: { current: [], beta: [] },
    languages: ['yaml'],
    noFix: 'The provider rotates the key; keyward rotate NAME then stamps the date.',
  },
  gate: () => policyGate,
  confirm: (_text, _data, _policy, path) => mayBePolicy(path),
  check(context) {
    const places = policyPlaces(context);
    for (const key of places ? context.policy.settings.keys : []) {
      const fault = faultOf(key, dayOf(context.now));
      if (!places || !fault) continue;
      const { part, ...message } = fault;
      context.report({ span: places.key(key.name, part), detail: key.name, ...message });
    }
  },
};

/** How long before the day it is told, in days. */
const notice = 14;

function faultOf(
  key: InventoryKey,
  today: string,
): (Pick<FindingInput, 'severity' | 'message'> & { readonly part: string }) | undefined {
  if (key.maxAge === undefined) return undefined;
  const how = howToRotate(key);
  if (key.rotated === undefined) {
    const what = `\`${key.name}\` may be ${inWords(key.maxAge)} old, and no date says when it was rotated.`;
    return { part: 'name', severity: 'information', message: { what, why, do: how } };
  }
  const due = dueDay(key.rotated, key.maxAge);
  if (due === undefined || dayAfter(today, notice) < due) return undefined;
  if (today <= due) {
    const what = `\`${key.name}\` is due for rotation on ${due}.`;
    return { part: 'rotated', severity: 'information', message: { what, why, do: how } };
  }
  const what = `\`${key.name}\` was due for rotation on ${due}.`;
  return { part: 'rotated', severity: 'warning', message: { what, why, do: how } };
}

const why = 'Whoever has seen it since, in a log, a laptop or an old build, can use it still.';

function howToRotate({ name, owner, runbook }: InventoryKey): string {
  const who = owner === undefined ? 'Rotate it' : `Ask ${owner} to rotate it`;
  const where = runbook === undefined ? '' : ` as ${runbook} says`;
  return `${who}${where}, then run: keyward rotate ${name}`;
}

/** `90d` as people say it. */
function inWords(period: string): string {
  const units: Readonly<Record<string, string>> = { d: 'day', w: 'week', m: 'month', y: 'year' };
  const count = Number(period.slice(0, -1));
  return `${String(count)} ${units[period.slice(-1)] ?? ''}${count === 1 ? '' : 's'}`;
}
