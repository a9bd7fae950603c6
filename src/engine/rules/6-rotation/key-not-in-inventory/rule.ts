import type { Span } from '../../../document';
import { descendants } from '../../../ir/tree';
import { splitWords } from '../../../secrets/names';
import { isSecretVariable } from '../../5-ci/ci-secret-printed/references';
import type { RuleContext } from '../../context';
import type { Rule } from '../../rule';

/** A key that builds read or an environment file names, and that the policy's inventory does not know. */
export const rule: Rule = {
  metadata: {
    id: 'key-not-in-inventory',
    title: 'Key missing from the inventory',
    checklist: 6,
    severity: 'information',
    cwe: [1059],
    masvs: [],
    maswe: { current: [], beta: [] },
    languages: ['yaml', 'shell', 'ruby', 'groovy', 'dotenv'],
    noFix: 'Who owns the key and how old it may get, a person has to say.',
  },
  // Without an inventory nothing can be missing from it.
  gate: ({ names }, { settings }) => (settings.keys.length === 0 ? [] : [{ allOf: [[...names.keywords, 'secrets.']] }]),
  check(context) {
    const known = new Set(context.policy.settings.keys.map(({ name }) => asWritten(name)));
    for (const { name, span } of namesIn(context)) {
      const written = asWritten(name);
      if (known.has(written)) continue;
      known.add(written);
      context.report({
        span,
        message: {
          what: `\`${name}\` is not in the inventory of keys.`,
          why: 'On the day it leaks nobody knows whose it is, how to rotate it, and what stops when it is revoked.',
          do: `Add it under \`keys\` in keyward.yml: its name, provider, owner, and how old it may get.`,
        },
        detail: written,
      });
    }
  },
};

/** The token that GitHub makes for each run, and ends with it. */
const madeForRun = new Set(['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'CI_JOB_TOKEN', 'SYSTEM_ACCESSTOKEN']);

/** The names of secrets that a build file reads, and of those that an environment file sets. */
function* namesIn({ tree, data, document }: RuleContext): Generator<{ readonly name: string; readonly span: Span }> {
  if (document.role === 'test') return;
  for (const element of descendants(tree?.roots ?? [])) {
    if (document.language === 'dotenv') {
      if (isSecretVariable(data.names, element.name) && element.text !== '')
        yield { name: element.name, span: element.openSpan };
      continue;
    }
    for (const part of element.parts ?? []) {
      if (part.kind !== 'reference') continue;
      const ofVault = /^secrets\.(\w+)$/.exec(part.name)?.[1];
      const name = ofVault ?? (isSecretVariable(data.names, part.name) ? part.name : undefined);
      if (name !== undefined && !name.includes('.') && !madeForRun.has(name)) yield { name, span: part.span };
    }
  }
}

/** A name as every way of writing it has it: `stripeKey` and `STRIPE_KEY` are one. */
function asWritten(name: string): string {
  return splitWords(name).join('_');
}
