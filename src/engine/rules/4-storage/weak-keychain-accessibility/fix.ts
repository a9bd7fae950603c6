import type { Fix } from '../../../finding';
import { writerFor } from '../../../fixes/writers';
import type { RuleContext } from '../../context';
import type { WeakAccess } from './values';

/** Two suggestions, since only the app knows whether it needs the item while the device is locked. */
export function accessFixes(context: RuleContext, { span, instead }: WeakAccess): Fix[] {
  const writer = writerFor(context.document, context.program?.module);
  if (!writer || !instead) return [];
  return [
    {
      id: 'after-first-unlock',
      title: 'Readable after the first unlock, on this device only',
      kind: 'suggestion',
      edits: [writer.replace(span, instead.afterFirstUnlock)],
    },
    {
      id: 'while-unlocked',
      title: 'Readable while unlocked, on this device only',
      kind: 'suggestion',
      edits: [writer.replace(span, instead.whenUnlocked)],
    },
  ];
}
