import { automatedCheck } from '../../../project/automation';
import { wholeProject } from '../../../project/project';
import { asksForEvidence } from '../../evidence';
import { mayBePolicy, policyGate, policyPlaces } from '../../policy-places';
import type { Rule } from '../../rule';

/** A repository with a policy, where neither a hook nor a build file runs the check. */
export const rule: Rule = {
  metadata: {
    id: 'automated-check-missing',
    title: 'No automated check',
    checklist: 10,
    severity: 'information',
    cwe: [1059],
    masvs: [],
    maswe: { current: [], beta: [] },
    languages: ['yaml'],
    noFix: 'Which hook or build server runs the check is the team’s choice; the page shows one of each.',
  },
  gate: () => policyGate,
  confirm: (_text, _data, _policy, path) => mayBePolicy(path),
  check(context) {
    const places = policyPlaces(context);
    // What is not there can only be told of a project that was read whole.
    if (!places || !asksForEvidence(context) || context.project.lookup(wholeProject).length === 0) return;
    if (context.project.lookup(automatedCheck).length > 0) return;
    context.report({
      span: places.otherwise(),
      message: {
        what: 'No pre-commit hook and no build file runs Keyward.',
        why: 'What is only checked when somebody thinks of it ships on the day when nobody does.',
        do: 'Add `npx keyward check .` to a pre-commit hook and to the build server.',
      },
    });
  },
};
