import { tellEvidence } from '../../evidence';
import { mayBePolicy, policyGate, policyPlaces } from '../../policy-places';
import type { Rule } from '../../rule';

/** A policy that keeps an inventory or evidence, and none that shows that the keys are watched; or a review of it that is overdue. */
export const rule: Rule = {
  metadata: {
    id: 'monitoring-not-evidenced',
    title: 'Monitoring of keys not evidenced',
    checklist: 7,
    severity: 'information',
    cwe: [778],
    masvs: [],
    maswe: { current: [], beta: [] },
    languages: ['yaml'],
    noFix: 'Only the team knows where its monitoring can be seen.',
  },
  gate: () => policyGate,
  confirm: (_text, _data, _policy, path) => mayBePolicy(path),
  check(context) {
    const places = policyPlaces(context);
    if (places) tellEvidence(context, places, 'monitoring', words);
  },
};

const words = {
  missing: 'Nothing in the policy shows that use of the keys is watched.',
  why: 'A stolen key is noticed by its calls or not at all: the bill comes weeks later.',
  toDo: 'Add evidence.monitoring: a link to the alerts or the dashboard, its owner, and how often it is reviewed.',
};
