import type { Rule } from '../../rule';
import { configFaults } from './android';
import { codeFaults } from './code';
import type { PinFault } from './pin-set';
import { plistFaults } from './plist';

const pinWords = [
  'sha256/',
  'sha1/',
  'TSKPublicKeyHashes',
  'TSKEnforcePinning',
  'publicKeyHashes',
  'CertificatePinner',
];
const fileWords = ['pin-set', 'NSPinnedDomains', 'TSKPinnedDomains'];

/** Pins that no server can meet, that protect nothing, or that will lock users out. */
export const rule: Rule = {
  metadata: {
    id: 'broken-pin',
    title: 'Broken certificate pin',
    checklist: 8,
    severity: 'warning',
    cwe: [295],
    masvs: ['MASVS-NETWORK-2'],
    maswe: { current: ['MASWE-0028'], beta: ['MASWE-0047'] },
    languages: ['kotlin', 'java', 'swift', 'objc', 'typescript', 'tsx', 'javascript', 'xml', 'plist'],
    noFix: 'A pin is a fact about your server’s key, which no tool may make up. A wrong one locks every user out.',
  },
  gate: () => [{ allOf: [[...pinWords, ...fileWords]] }],
  check(context) {
    const { document, tree, program, now } = context;
    if (document.role !== 'ships') return;
    const found: PinFault[] = [];
    if (tree) found.push(...(document.language === 'plist' ? plistFaults(tree) : configFaults(tree, now)));
    else if (program) found.push(...codeFaults(program));
    for (const { span, kind, what, why, advice, isMinor } of found) {
      const severity = isMinor === true ? { severity: 'information' as const } : {};
      const message = {
        what,
        why,
        do: advice ?? 'Pin the SHA-256 of the keys that your server has: one in use, one spare.',
      };
      context.report({ span, message, detail: kind, ...severity });
    }
  },
};
