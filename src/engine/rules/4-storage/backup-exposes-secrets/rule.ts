import type { Message } from '../../../finding';
import { attribute } from '../../../ir/tree';
import type { Rule } from '../../rule';
import { backupFixes } from './fix';
import { exposureIn, type Exposure, type StoredFact } from './manifest';

/** A manifest whose backups take what the app's code stores as a secret, and no rule that leaves it out. */
export const rule: Rule = {
  metadata: {
    id: 'backup-exposes-secrets',
    title: 'Secrets in backups',
    checklist: 4,
    severity: 'warning',
    cwe: [212, 313],
    masvs: ['MASVS-STORAGE-2'],
    maswe: { current: ['MASWE-0006'], beta: ['MASWE-0004', 'MASWE-0003'] },
    languages: ['xml'],
  },
  gate: () => [{ allOf: [['<manifest'], ['<application']] }],
  check(context) {
    const exposure = context.tree && exposureIn(context, context.tree);
    if (!exposure) return;
    const { application, taken } = exposure;
    const said = ['dataExtractionRules', 'fullBackupContent', 'allowBackup'].map((name) =>
      attribute(application, name),
    );
    const { start } = application.openSpan;
    const isPlain = taken.some(({ value }) => !value.isSealed);
    context.report({
      span: said.find((each) => each !== undefined)?.span ?? { start, end: start + '<application'.length },
      message: messageOf(exposure),
      related: taken.slice(0, mostRelated).map(({ path, span, value }) => {
        return {
          path,
          span,
          message: value.isSealed ? 'What is sealed is kept here' : `\`${value.name}\` is stored here`,
        };
      }),
      fixes: backupFixes(context, exposure),
      detail: isPlain ? 'plain' : 'sealed',
      ...((!isPlain || exposure.isOld) && { severity: 'information' as const }),
    });
  },
};

/** More places explain no more. */
const mostRelated = 5;

function messageOf({ taken, isOld, hasRules }: Exposure): Message {
  const plain = taken.filter(({ value }) => !value.isSealed);
  const when = isOld ? 'On Android 11 and older, backups' : 'Backups';
  const how = hasRules ? ', which its rules do not leave out' : '';
  if (plain.length === 0) {
    return {
      what: `${when} take a file that is sealed, but not the key that opens it${how}.`,
      why: 'The key stays in the Keystore of the old phone: on the new one the app finds a file that it cannot open, and crashes or behaves as broken.',
      do: 'Leave the file out of backups, and let people sign in again on a new phone.',
    };
  }
  return {
    what: `${when} take ${namesOf(plain)} in plain text${how}.`,
    why: 'The file lies in the person’s cloud account and goes to every phone that it is restored on: who gets at one of them has the secret.',
    do: 'Leave the file out with `dataExtractionRules` and `fullBackupContent`, or turn backups off. Better still, seal it with a key of the Keystore.',
  };
}

function namesOf(facts: readonly StoredFact[]): string {
  const names = [...new Set(facts.map(({ value }) => value.name))];
  const [first = ''] = names;
  const named = /^[\w.]+$/.test(first) ? `\`${first}\`` : first;
  return names.length === 1 ? named : `${named} and ${String(names.length - 1)} more`;
}
