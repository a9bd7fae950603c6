import type { PasteAdvice } from '../engine/paste/paste';
import { clientCommands } from '../protocol';

/** A button of the hint about a paste: what it says, and the command that it runs; without one, it takes the paste back. */
export interface PasteAnswer {
  readonly label: string;
  readonly command?: readonly [id: string, argument: string];
}

/** The buttons for a key that was pasted; only a key with a page to revoke it on has the one that opens that. */
export function pasteAnswers({ revokeUrl }: Pick<PasteAdvice, 'revokeUrl'>): readonly PasteAnswer[] {
  return [
    { label: 'Undo' },
    ...(revokeUrl === undefined
      ? []
      : [{ label: 'Open revoke page', command: [clientCommands.openRevokePage, revokeUrl] } as const]),
    { label: 'Learn', command: [clientCommands.openLesson, 'no-hardcoded-keys'] },
  ];
}
