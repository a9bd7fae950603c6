import { languageOf } from '../../../classify';
import type { Document } from '../../../document';
import type { Message } from '../../../finding';
import { shownName } from '../../1-hardcoded/hardcoded-credential/candidate';
import type { RuleContext } from '../../context';
import type { Rule } from '../../rule';
import { signingFix } from './fix';
import { changeOf, signingSecret } from './names';
import { isSigningFile, signingPlaces, type SigningPlace } from './places';

/** What opens a key store, a signing key or a certificate, written where the app is built. */
export const rule: Rule = {
  metadata: {
    id: 'signing-secret-in-build',
    title: 'Signing password in the build',
    checklist: 5,
    severity: 'warning',
    cwe: [798, 540, 312],
    masvs: ['MASVS-STORAGE-1'],
    maswe: { current: ['MASWE-0004'], beta: ['MASWE-0005', 'MASWE-0013'] },
    isSecretScan: true,
    languages: ['groovy', 'kotlin', 'properties', 'ruby', 'yaml', 'json', 'shell', 'dotenv'],
    noFix:
      'Properties, .env files and JSON read no variables: the password has to move to a file that Git ignores, or to the vault, by hand.',
  },
  gate: () => [
    {
      allOf: [
        ['pass', 'pwd'],
        ['store', 'key', 'cert', 'p12', 'pfx', 'jks', 'sign', 'match', 'openssl', 'security'],
      ],
    },
  ],
  confirm: (_text, _data, policy, path) =>
    isSigningFile({ path, language: languageOf(path), role: policy.roleFor(path) }),
  check(context) {
    for (const place of signingPlaces(context)) {
      if (place.weight === 'nothing') continue;
      const fix = signingFix(context, place);
      context.report({
        span: place.span,
        message: messageOf(context, place),
        severity: place.weight,
        keyClass: 'S',
        detail: place.name,
        fixes: fix ? [fix] : [],
      });
    }
  },
};

function messageOf({ document }: RuleContext, { name, weight }: SigningPlace): Message {
  const shown = `\`${shownName(name)}\``;
  if (weight === 'information')
    return {
      what: `${shown} has its password written here.`,
      why: 'A keychain of one run, or a key for tests, opens nothing that people install; where it opens more, everyone with the repository can.',
      do: 'If it opens more, change the password and keep the new one in the build server’s vault.',
    };
  return {
    what: `${shown}: a signing password is written in ${fileOf(document)}.`,
    why: 'Everyone with the repository and its history has it. With the key that it opens, they publish an update in your name.',
    do: `${changeOf(name)} Then ${adviceFor(document, name)}`,
  };
}

function fileOf({ language, role }: Document): string {
  if (language === 'groovy' || language === 'kotlin') return 'the build file';
  return role === 'ci' ? 'a CI file' : 'a file of the build';
}

function adviceFor({ language, path }: Document, name: string): string {
  if (language === 'properties' || language === 'json')
    return `keep ${path.slice(path.lastIndexOf('/') + 1)} out of Git where it holds one, and let CI set it from its vault.`;
  return `read \`${signingSecret(name)}\` from the environment, which the vault sets, with no text to fall back on.`;
}
