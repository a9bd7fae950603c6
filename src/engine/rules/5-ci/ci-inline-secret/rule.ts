import { languageOf } from '../../../classify';
import type { Document } from '../../../document';
import type { Message, Severity } from '../../../finding';
import { keyGates, knownKeys, type KnownKey } from '../../../secrets/known-keys';
import { shownName } from '../../1-hardcoded/hardcoded-credential/candidate';
import { mayHoldAnyKey } from '../../1-hardcoded/confirm';
import { credentialsIn, severityOf, type Credential } from '../../1-hardcoded/hardcoded-credential/credentials';
import { article } from '../../article';
import type { FindingInput, RuleContext } from '../../context';
import { ciLanguages, isCiFile, ownerOf } from '../../literal-owner';
import type { Rule } from '../../rule';
import { vaultFix, type Written } from '../vault-fix';
import { vaultOf } from '../vault';
import { nameOfCredential, nameOfKey } from './names';

/** A secret written out in a file that tells a build server, or a tool that it runs, what to do. */
export const rule: Rule = {
  metadata: {
    id: 'ci-inline-secret',
    title: 'Secret written in a CI file',
    checklist: 5,
    severity: 'error',
    cwe: [798, 540, 312],
    masvs: ['MASVS-STORAGE-1'],
    maswe: { current: ['MASWE-0004'], beta: ['MASWE-0005', 'MASWE-0013', 'MASWE-0036'] },
    isSecretScan: true,
    languages: [...ciLanguages],
    noFix:
      'An image is given a secret by the command that builds it, and a .netrc, a property list and a comment read none: there it has to be moved by hand.',
  },
  gate: (data) => [...keyGates(data), { allOf: [['_auth']] }],
  confirm: (text, data, policy, path) =>
    isCiFile({ path, language: languageOf(path), role: policy.roleFor(path) }) && mayHoldAnyKey(text, data, path),
  check(context) {
    if (!isCiFile(context.document)) return;
    for (const key of knownKeys(context)) {
      if (key.class === 'S' && ownerOf(context, key.span) === 'ci-inline-secret') context.report(ofKey(context, key));
    }
    for (const credential of credentialsIn(context)) {
      if (ownerOf(context, credential.candidate.span) === 'ci-inline-secret')
        context.report(ofCredential(context, credential));
    }
  },
};

function ofKey(context: RuleContext, key: KnownKey): FindingInput {
  const { format, isTest } = key.match;
  const secret = nameOfKey(context, key);
  const { expression } = key.candidate;
  const isThere = key.candidate.exact && key.disguise === undefined;
  return {
    span: key.span,
    message: messageOfKey(context.document, key, secret),
    severity: isTest ? 'warning' : 'error',
    keyClass: 'S',
    format: format.id,
    evidence: key.evidence,
    related: key.related,
    fixes: isThere ? fixesOf(context, { span: key.span, secret, ...(expression && { expression }) }) : [],
  };
}

function messageOfKey(document: Document, { match, disguise }: KnownKey, secret: string): Message {
  const { name, format, isTest } = match;
  const revoke = format.revoke ? `Revoke it first: ${format.revoke.steps}` : 'Revoke it first, at the provider.';
  const written = disguise ? `, ${disguise}` : '';
  return {
    what: `${article(name, 'A')} is written in ${fileKind(document)}${written}${isTest ? ' (test mode)' : ''}.`,
    why: reason(document),
    do: `${revoke} Then ${advice(document, secret)}`,
  };
}

function ofCredential(context: RuleContext, { candidate, kind, secret }: Credential): FindingInput {
  const { document } = context;
  const { name, span, text, expression } = candidate;
  const vaultName = nameOfCredential(context, candidate);
  const isExact = span.end - span.start === text.length && candidate.isCompared !== true;
  const severity: Severity = severityOf(context, candidate, kind);
  return {
    span,
    message: {
      what: `\`${shownName(name)}\` is written out in ${fileKind(document)}.`,
      why: reason(document),
      do: `Rotate it first where it is used, since every clone has the old one. Then ${advice(document, vaultName)}`,
    },
    severity,
    keyClass: 'S',
    detail: name,
    secret,
    fixes: isExact ? fixesOf(context, { span, secret: vaultName, ...(expression && { expression }) }) : [],
  };
}

function fixesOf(context: RuleContext, written: Written) {
  const fix = vaultFix(context, written);
  return fix ? [fix] : [];
}

function fileKind({ language }: Document): string {
  switch (language) {
    case 'dockerfile':
      return 'a Dockerfile';
    case 'npmrc':
      return 'npm’s settings';
    case 'netrc':
      return 'a .netrc file';
    case 'plist':
      return 'export options';
    case 'ruby':
      return 'a fastlane file';
    default:
      return 'a CI file';
  }
}

function reason({ language }: Document): string {
  if (language === 'dockerfile')
    return 'Everyone with the repository has it, and everyone with the image: `docker history` shows what layers were built with.';
  return 'Everyone with the repository, its forks and its history has it, and can do what the build can: publish, sign, read private code.';
}

function advice(document: Document, secret: string): string {
  switch (document.language) {
    case 'dockerfile':
      return `hand the new one to the build alone: \`RUN --mount=type=secret,id=${secret}\`.`;
    case 'npmrc':
      return `write \`\${${secret}}\` here and set that variable from the vault.`;
    case 'netrc':
      return 'let the build write this file from its vault, and keep it out of Git.';
    default:
      return `keep the new one in ${vaultOf(document).name} as \`${secret}\`.`;
  }
}
