import { tellEvidence } from '../../evidence';
import { mayBePolicy, policyGate, policyPlaces } from '../../policy-places';
import type { Rule } from '../../rule';
import { tellMissingLessons } from './required';

/** A policy that keeps an inventory or evidence, and none that shows that people were trained; or a review of it that is overdue. */
export const rule: Rule = {
  metadata: {
    id: 'training-not-evidenced',
    title: 'Training not evidenced',
    checklist: 10,
    severity: 'information',
    cwe: [1059],
    masvs: [],
    maswe: { current: [], beta: [] },
    languages: ['yaml'],
    noFix: 'Only the team knows where it keeps who was trained.',
  },
  gate: () => policyGate,
  confirm: (_text, _data, _policy, path) => mayBePolicy(path),
  check(context) {
    const places = policyPlaces(context);
    if (!places) return;
    tellEvidence(context, places, 'training', words);
    tellMissingLessons(context, places);
  },
};

const words = {
  missing: 'Nothing in the policy shows that people were trained to handle keys.',
  why: 'Most keys in apps were put there by somebody who was never told why not.',
  toDo: 'Add evidence.training: a link to where it is kept, its owner, and how often it is reviewed. keyward learn report makes a record.',
};
