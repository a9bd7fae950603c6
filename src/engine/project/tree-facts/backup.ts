import type { Document } from '../../document';
import { attribute, type Tree, type TreeElement } from '../../ir/tree';
import type { BackupRule, Fact } from '../view';

const sections = ['full-backup-content', 'cloud-backup', 'device-transfer'];

/**
 * What a file of rules for Android's backup takes and leaves, section by section.
 * Source: https://developer.android.com/identity/data/autobackup
 */
export function backupFacts({ path }: Document, { roots }: Tree): Fact[] {
  const [root] = roots;
  if (root?.name !== 'full-backup-content' && root?.name !== 'data-extraction-rules') return [];
  const resource = path.slice(path.lastIndexOf('/') + 1).replace(/\.xml$/, '');
  return [root, ...root.children].flatMap((element): Fact[] => {
    if (!sections.includes(element.name)) return [];
    const value = {
      kind: 'backup',
      section: element.name,
      excludes: rulesOf(element, 'exclude'),
      includes: rulesOf(element, 'include'),
      ...(attribute(element, 'disableIfNoEncryptionCapabilities')?.value === 'true' && { isSealed: true as const }),
    } as const;
    return [{ key: `backup:${resource}`, path, span: element.openSpan, value }];
  });
}

function rulesOf({ children }: TreeElement, name: string): BackupRule[] {
  return children.flatMap((element) => {
    const domain = attribute(element, 'domain')?.value;
    if (element.name !== name || domain === undefined) return [];
    const isSealed = attribute(element, 'requireFlags') !== undefined && { isSealed: true as const };
    return [{ domain, path: attribute(element, 'path')?.value ?? '.', ...isSealed }];
  });
}
