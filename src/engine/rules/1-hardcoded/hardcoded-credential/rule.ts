import type { FindingInput, RuleContext } from '../../context';
import { keyGates } from '../../../secrets/known-keys';
import { ownerOf } from '../../literal-owner';
import type { Rule } from '../../rule';
import { sessionTokenFix } from '../hardcoded-secret/fix';
import { rule as hardcodedSecret } from '../hardcoded-secret/rule';
import { mayHoldAnyKey } from '../confirm';
import { stillShips } from '../still-ships';
import { credentialsIn, maySpeakOfSecrets, severityOf, type Credential } from './credentials';
import { messageOf } from './message';

/** A text that looks like a secret beside a name that says so, in no provider's format. */
export const rule: Rule = {
  metadata: {
    id: 'hardcoded-credential',
    title: 'Hardcoded credential',
    checklist: 1,
    severity: 'error',
    cwe: [798, 259, 321],
    masvs: ['MASVS-STORAGE-1'],
    maswe: { current: ['MASWE-0004'], beta: ['MASWE-0005', 'MASWE-0013', 'MASWE-0036'] },
    isSecretScan: true,
    languages: hardcodedSecret.metadata.languages.filter(
      (language) => !/^(?:text|dockerfile|npmrc|netrc)$/.test(language),
    ),
    noFix:
      'A password that people type, and a value in a build file or resource, has to move to the backend or a vault by hand.',
  },
  gate: (data) => keyGates(data),
  confirm: (text, data, _policy, path) => maySpeakOfSecrets(path, text) && mayHoldAnyKey(text, data, path),
  check(context) {
    for (const credential of credentialsIn(context)) {
      if (ownerOf(context, credential.candidate.span) === 'hardcoded') context.report(findingOf(context, credential));
    }
  },
};

function findingOf(context: RuleContext, { candidate, kind, secret }: Credential): FindingInput {
  const { name, span, expression, text, related = [] } = candidate;
  const severity = severityOf(context, candidate, kind);
  const isExact = span.end - span.start === text.length;
  const isWhole =
    expression?.kind === 'template' ||
    (expression?.content.start === span.start && expression.content.end === span.end);
  const canReplace = kind === 'rare' && expression !== undefined && candidate.isCompared !== true;
  const fix = canReplace
    ? sessionTokenFix(context, { span, isWhole, candidate: { expression, exact: isExact } })
    : undefined;
  return {
    span,
    message: messageOf(context, candidate, kind),
    severity,
    keyClass: 'S',
    secret,
    detail: name,
    related: [...related, ...stillShips(context, span)],
    fixes: fix ? [fix] : [],
  };
}
