import type { Message, Severity } from '../../../finding';
import { splitWords } from '../../../secrets/names';
import { isForTrial, isOfTrial } from '../../../secrets/key-files/trials';
import { namesOfKeyFile } from '../../../secrets/key-files/passwords';
import type { RuleContext } from '../../context';
import type { Rule } from '../../rule';
import { keyPasswords, type KeyPassword } from '../key-passwords';
import { isPackaged, keysInFile, type FileKey } from './files';

/** A private key as a file, in the app or in the repository, and the password in the code that opens one. */
export const rule: Rule = {
  metadata: {
    id: 'packaged-private-key',
    title: 'Private key in the app or the repository',
    checklist: 1,
    severity: 'error',
    cwe: [321, 540, 798],
    masvs: ['MASVS-STORAGE-1', 'MASVS-CRYPTO-2'],
    maswe: { current: ['MASWE-0003', 'MASWE-0004'], beta: ['MASWE-0005', 'MASWE-0013', 'MASWE-0014'] },
    isSecretScan: true,
    languages: ['keystore', 'text', 'kotlin', 'java', 'swift', 'objc', 'dart'],
    noFix:
      'A key has to be replaced where it is used before its file goes, and Git keeps the file: nothing that an edit can do.',
  },
  gate: (data) => [
    { allOf: [['PRIVATE KEY', 'PuTTY-User-Key-File']] },
    { allOf: [data.models.sinkKeywords('key-store-password')] },
  ],
  check(context) {
    const related = passwordsFor(context);
    for (const key of keysInFile(context))
      context.report({
        span: key.span,
        message: messageOf(context, key, related.length > 0),
        severity: severityOf(context, key, related.length > 0),
        keyClass: 'S',
        evidence: key.evidence,
        detail: key.kind,
        related: related.map(({ path, span }) => ({ path, span, message: 'A password for it is written here' })),
      });
    for (const password of keyPasswords(context)) reportPassword(context, password);
  },
};

/** The passwords in code that are for the context's file, by its name. */
function passwordsFor({ document, project }: RuleContext) {
  return document.language === 'keystore' || document.language === 'text'
    ? namesOfKeyFile(document.path).flatMap((name) => project.lookup(`key-file-password:${name}`))
    : [];
}

function severityOf(context: RuleContext, key: FileKey, isOpen: boolean): Severity {
  const { document, data } = context;
  if (document.role === 'test' || key.isUnsure || isForDevelopment(document.path)) return 'information';
  if (document.path.split('/').some((name) => data.values.speaksOf('madeUp', name))) return 'information';
  if (isOfTrialBuilds(context) || (!isPackaged(document.path) && isForTrial(document.path))) return 'information';
  return key.isEncrypted && !isOpen ? 'warning' : 'error';
}

/**
 * Whether a key store signs only builds for a try: its own name says so, or every build file that names it. Visual Studio calls the
 * certificate that it makes for tests `App_TemporaryKey.pfx`. Source: https://learn.microsoft.com/windows/msix/package/packaging-uwp-apps
 */
function isOfTrialBuilds({ document: { path }, project }: RuleContext): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.endsWith('_TemporaryKey.pfx')) return true;
  if (isPackaged(path) || !/\.(?:jks|keystore)$/i.test(name)) return false;
  const words = splitWords(name);
  if (isOfTrial(words) && !words.includes('release')) return true;
  const uses = project.lookup(`store-use:${name}`).flatMap(({ value }) => (value.kind === 'text' ? [value.text] : []));
  return uses.length > 0 && uses.every((use) => use === 'trial');
}

const forDevelopment = ['localhost', 'local', 'snakeoil', 'selfsigned', 'example', 'sample', 'dummy', 'qa'];

/** Keys of a developer's own machine, by the file's name or its folder's: `localhost-key.pem`, `broker-local/ca.pem`. */
function isForDevelopment(path: string): boolean {
  const words = path.split('/').slice(-2).flatMap(splitWords);
  const isSelfSigned = words.some((word, place) => word === 'self' && words[place + 1] === 'signed');
  return isSelfSigned || words.some((word) => forDevelopment.includes(word));
}

function messageOf(context: RuleContext, { kind, isEncrypted, isUnsure }: FileKey, isOpen: boolean): Message {
  const { document } = context;
  const name = document.path.slice(document.path.lastIndexOf('/') + 1);
  const held = kind.includes('key store') ? `is a ${kind} with a private key` : `holds a ${kind}`;
  const packed = isPackaged(document.path) && document.role === 'ships';
  if (!isUnsure && isOfTrialBuilds(context))
    return {
      what: `\`${name}\` ${held}, for builds that are tried out.`,
      why: 'What it signs, no store takes. Where it signs more, everyone with the repository can publish an update in your name.',
      do: 'If it signs what people install, replace the key, then keep the new one in a vault and out of Git.',
    };
  return {
    what: isUnsure
      ? `\`${name}\` is a ${kind} that may hold a private key.`
      : `\`${name}\` ${held}${isOpen ? ', and its password is in the code' : ''}.`,
    why: `${whoHasIt(packed)}${isEncrypted ? passwordSays(isOpen) : ' Nothing protects it.'}`,
    do: packed
      ? 'Revoke its certificate or replace the key first. An app needs none that others have: make one on each device, in the Keystore or the Secure Enclave.'
      : 'Revoke its certificate or replace the key first. Then take it out of Git, with its history, and keep the new one in a vault.',
  };
}

function whoHasIt(isPacked: boolean): string {
  return isPacked
    ? 'It ships with every copy of the app: anyone can unzip it and take the key.'
    : 'Everyone with the repository, and its history, has the key.';
}

function passwordSays(isOpen: boolean): string {
  return isOpen
    ? ' Its password protects nothing: it comes along.'
    : ' Its password can be guessed for as long as it takes.';
}

function reportPassword(context: RuleContext, { span, origin, use, files }: KeyPassword): void {
  const { elsewhere } = origin;
  context.report({
    span,
    message: {
      what: `The password of a private key is hardcoded${elsewhere ? ` in \`${elsewhere.name}\`` : ''}.`,
      why: 'The key and its password come with the same app: whoever has one has both, and can speak for every copy of it.',
      do: 'Revoke the certificate first. Let the server tell people apart by their sign-in, or make a key on each device, in the Keystore or the Secure Enclave.',
    },
    ...(!elsewhere && { keyClass: 'S' as const }),
    detail: use.model.label,
    related: [
      ...(elsewhere
        ? [{ path: elsewhere.path, span: origin.span, message: `\`${elsewhere.name}\` is written here` }]
        : []),
      ...(span.start >= use.span.start && span.end <= use.span.end
        ? []
        : [context.place(use.span, 'It opens the key here')]),
      ...files.map((file) => ({ path: file.path, span: file.span, message: 'The key is in this file' })),
    ],
  });
}
