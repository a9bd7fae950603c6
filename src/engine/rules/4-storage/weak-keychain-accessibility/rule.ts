import type { Rule } from '../../rule';
import { accessFixes } from './fix';
import { isForFlag, isGiven } from './uses';
import { weakValues } from './values';

/** Keychain items that can be read while the device is locked. Those that open with the first unlock are fine. */
export const rule: Rule = {
  metadata: {
    id: 'weak-keychain-accessibility',
    title: 'Keychain item open while the device is locked',
    checklist: 4,
    severity: 'warning',
    cwe: [312, 922],
    masvs: ['MASVS-STORAGE-1'],
    maswe: { current: ['MASWE-0001'], beta: ['MASWE-0006'] },
    languages: ['swift', 'objc', 'typescript', 'tsx', 'javascript'],
    noFix: 'A constant that is imported by its name would need another import.',
  },
  gate: () => [
    {
      allOf: [
        ['Always', 'always', 'ALWAYS'],
        ['kSecAttrAccessible', 'eychain', 'KeyChain', 'Valet', 'Locksmith', 'ACCESSIBLE', 'expo-secure-store'],
      ],
    },
  ],
  check(context) {
    const { program, document } = context;
    // What a test stores is made up.
    if (!program || document.role === 'test') return;
    for (const value of weakValues(program)) {
      if (!isGiven(program, value.node) || isForFlag(program, value.node)) continue;
      context.report({
        span: value.span,
        message: {
          what: `\`${value.name}\` lets the keychain item be read while the device is locked.`,
          why: 'Whoever holds a lost or seized phone can get it out without the passcode: it is encrypted with no key that the passcode protects.',
          do: 'Choose “after first unlock, this device only” where background work needs it, else “when unlocked, this device only”; write again what is stored already.',
        },
        fixes: accessFixes(context, value),
        detail: value.name,
      });
    }
  },
};
