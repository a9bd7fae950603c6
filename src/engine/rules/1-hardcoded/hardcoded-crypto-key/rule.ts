import type { Message, RelatedPlace, Severity } from '../../../finding';
import type { RuleContext } from '../../context';
import type { Rule } from '../../rule';
import { cryptoKeys, isMadeUp, keySpans, type CryptoKey } from '../crypto-keys';
import { secretsOnLine } from '../line-secrets';
import { whoHasKey } from '../reasons';
import { storedKeyFix } from './fix';

/** A key that is written in the code, or made of nothing but what is, where a cryptographic call takes it. */
export const rule: Rule = {
  metadata: {
    id: 'hardcoded-crypto-key',
    title: 'Hardcoded cryptographic key',
    checklist: 1,
    severity: 'error',
    cwe: [321, 798],
    masvs: ['MASVS-CRYPTO-2'],
    maswe: { current: ['MASWE-0003', 'MASWE-0004'], beta: ['MASWE-0013', 'MASWE-0014'] },
    isSecretScan: true,
    languages: ['kotlin', 'java', 'swift', 'objc', 'dart', 'typescript', 'tsx', 'javascript'],
    noFix: 'A key in bytes, in a statement of SQL or in another file has to be taken out by hand, where it stands.',
  },
  gate: (data) => [{ allOf: [data.models.sinkKeywords('key-material')] }, { allOf: [['pragma', 'attach'], ['key']] }],
  followsCalls: true,
  check(context) {
    for (const key of cryptoKeys(context)) {
      const fix = storedKeyFix(context, key);
      context.report({
        span: key.span,
        message: messageOf(context, key),
        severity: severityOf(context, key),
        // A call whose key stands in another file shows none.
        ...(!key.origin.elsewhere && {
          keyClass: 'S',
          secret: secretsOnLine(context.document, key.span, keySpans(context)),
        }),
        detail: key.label,
        related: relatedTo(context, key),
        fixes: fix ? [fix] : [],
      });
    }
  },
};

function severityOf(context: RuleContext, key: CryptoKey): Severity {
  return isMadeUp(context, key) ? 'information' : 'error';
}

function messageOf(context: RuleContext, { label, origin, uses }: CryptoKey): Message {
  const through = uses.find((use) => use.through)?.through;
  const where = origin.elsewhere ? ` in \`${origin.elsewhere.name}\`` : '';
  const taker = through ? `, and \`${through.name}\` takes it there` : '';
  const isSigning = label === 'key that signs tokens';
  const held = isSigning
    ? 'Whoever has it makes tokens that your server takes for its own.'
    : 'It is the same on every phone: whoever has it reads what it encrypts, and forges what it signs.';
  return {
    what: `The ${label} is hardcoded${where}${taker}.`,
    why: `${whoHasKey(context)} ${held}`,
    do: isSigning
      ? 'Rotate it first, on your server, and let only the server sign and check tokens.'
      : 'Rotate it first: make a key on the device, keep it in the Keystore or the Keychain, and encrypt again what this one encrypted.',
  };
}

function relatedTo(context: RuleContext, { span, origin, uses, label }: CryptoKey): RelatedPlace[] {
  const { elsewhere } = origin;
  const definition = elsewhere
    ? [{ path: elsewhere.path, span: origin.span, message: `\`${elsewhere.name}\` is written here` }]
    : [];
  const takers = uses.flatMap((use) => {
    const isHere = span.start >= use.span.start && span.end <= use.span.end;
    const message = use.through ? `\`${use.through.name}\` takes it as the ${label} here` : `It is the ${label} here`;
    const call = isHere ? [] : [context.place(use.span, use.through ? 'It is handed on here' : message)];
    return [...call, ...(use.through ? [context.sinkPlace(use.through, message)] : [])];
  });
  return [...definition, ...takers];
}
