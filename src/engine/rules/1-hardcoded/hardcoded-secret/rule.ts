import type { Language } from '../../../document';
import type { Message, Severity } from '../../../finding';
import { keyGates, knownKeys, type KnownKey } from '../../../secrets/known-keys';
import { ownerOf } from '../../literal-owner';
import { article } from '../../article';
import { isForTrial } from '../../../secrets/key-files/trials';
import type { RuleContext } from '../../context';
import type { Rule } from '../../rule';
import { mayHoldAnyKey } from '../confirm';
import { whoHasKey } from '../reasons';
import { stillShips } from '../still-ships';
import { sessionTokenFix } from './fix';

const languages: Language[] = [
  'kotlin', 'java', 'swift', 'objc', 'c', 'dart', 'typescript', 'tsx', 'javascript', 'ruby', 'xml', 'plist', 'json', 'yaml',
  'toml', 'properties', 'dotenv', 'npmrc', 'netrc', 'xcconfig', 'pbxproj', 'strings', 'groovy', 'shell', 'dockerfile', 'text',
]; // prettier-ignore

/** A value in a provider's format that must never be in an app, in any form that it can be written in. */
export const rule: Rule = {
  metadata: {
    id: 'hardcoded-secret',
    title: 'Hardcoded secret key',
    checklist: 1,
    severity: 'error',
    cwe: [798, 321, 540],
    masvs: ['MASVS-STORAGE-1'],
    maswe: { current: ['MASWE-0004'], beta: ['MASWE-0005', 'MASWE-0013', 'MASWE-0036'] },
    isSecretScan: true,
    languages,
    noFix: 'Resources, property lists and comments compute no value: the key has to move to the backend by hand.',
  },
  gate: (data) => keyGates(data),
  confirm: (text, data, _policy, path) => mayHoldAnyKey(text, data, path),
  check(context) {
    for (const key of knownKeys(context)) {
      if (key.class !== 'S' && key.class !== 'C') continue;
      const owner = ownerOf(context, key.span);
      // What only may be a key is told as one where a cryptographic call takes it.
      if (key.class === 'S' ? owner !== 'hardcoded' : owner === 'hardcoded-crypto-key') continue;
      if (isOfKeyFile(key, context)) continue;
      const fix = key.class === 'S' ? sessionTokenFix(context, key) : undefined;
      context.report({
        span: key.span,
        message: messageOf(key, context),
        severity: severityOf(key, context),
        keyClass: key.class,
        format: key.match.format.id,
        evidence: key.evidence,
        related: [...key.related, ...(key.class === 'S' ? stillShips(context, key.span) : [])],
        fixes: fix ? [fix] : [],
      });
    }
  },
};

/** Whether a private key is that of a service account whose file is told by its id. */
function isOfKeyFile({ match }: KnownKey, context: RuleContext): boolean {
  if (match.format.id !== 'pem-private-key' || context.document.language !== 'json') return false;
  return knownKeys(context).some((key) => key.match.format.id === 'google-service-account-key-id');
}

function severityOf(key: KnownKey, { document: { path }, data }: RuleContext): Severity {
  if (key.class === 'C') return 'information';
  // A private key of nobody's service can be anybody's: what its file says of it counts.
  const file = path.slice(path.lastIndexOf('/') + 1);
  if (key.match.format.provider === 'Any' && (isForTrial(path) || data.values.speaksOf('madeUp', file)))
    return 'information';
  // A token that opens nothing any more.
  if (key.evidence.some(({ label, value }) => label === 'Expiry' && value.startsWith('expired'))) return 'information';
  return key.match.isTest ? 'warning' : 'error';
}

function messageOf(key: KnownKey, context: RuleContext): Message {
  const { name, format, isTest } = key.match;
  if (key.class === 'C') {
    return {
      what: `This may be ${article(name, 'a')}.`,
      why: `${format.provider} writes secret and public keys alike, and nothing here says which one this is.`,
      do: 'If it is secret, keep it on your backend and revoke it. If it is public, give it a name that says so.',
    };
  }
  const revoke = format.revoke ? `Revoke it first: ${format.revoke.steps}` : 'Revoke it first, at the provider.';
  return {
    what: `${article(name, 'A')} is hardcoded${key.disguise ? `, written ${key.disguise}` : ''}${isTest ? ' (test mode)' : ''}.`,
    why: whoHasKey(context),
    do: `${revoke} Then call ${format.provider === 'Any' ? 'the service' : format.provider} from your backend.`,
  };
}
