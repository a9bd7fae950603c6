import type { BackupRule, FactValue } from '../../../project/view';

/** A secret that an app stores where a backup may take it. */
export type Stored = FactValue & { readonly kind: 'stored' };

/** What a section of backup rules takes and leaves. */
export type BackupSection = FactValue & { readonly kind: 'backup' };

/**
 * Whether a backup by these sections of rules takes what is stored in a form that others can read: with no section for it, all is taken.
 * What is encrypted on the phone, under its lock, is not.
 * Source: https://developer.android.com/identity/data/autobackup#define-device-conditions
 */
export function isTaken(sections: readonly BackupSection[], stored: Stored): boolean {
  return sections.every(({ includes, excludes, isSealed }) => {
    if (isSealed) return false;
    const open = includes.filter((rule) => !rule.isSealed);
    if (includes.length > 0 && !open.some((rule) => isSurelyIn(rule, stored))) return false;
    return !excludes.some((rule) => isIn(rule, stored));
  });
}

/** Whether a rule speaks of the part of the app's data where something is stored; where its file is not known, of its kind. */
function isIn({ domain, path }: BackupRule, { domain: stored, file }: Stored): boolean {
  if (domain === 'root' && isAll(path)) return true;
  if (domain.replace(/^device_/, '') !== stored) return false;
  return isAll(path) || file === undefined || file === path || file.startsWith(`${path.replace(/\/$/, '')}/`);
}

function isSurelyIn(rule: BackupRule, stored: Stored): boolean {
  return isIn(rule, stored) && (isAll(rule.path) || stored.file !== undefined);
}

function isAll(path: string): boolean {
  return path === '.' || path === './' || path === '';
}
