import type { TextDocument } from 'vscode-languageserver-textdocument';
import { bundledData } from '../engine/data';
import { pasteAdvice, type PasteAdvice } from '../engine/paste/paste';
import type { PasteParams } from '../protocol';
import type { Place } from './workspace';

/**
 * What to say of a text that is about to be pasted; nothing where the policy leaves the file or the rule out. The text is looked at and
 * let go: it is neither kept nor logged.
 */
export function adviceOn(
  { root, path }: Place,
  document: TextDocument,
  { range, text }: PasteParams,
): PasteAdvice | undefined {
  const open = root.openText(path);
  const { policy } = root.folder;
  if (!open || policy.isExcluded(path) || policy.level('hardcoded-secret') === 'off') return undefined;
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const role = policy.roleFor(path);
  const target = { path, language: open.language, role, text: open.text };
  return pasteAdvice({ document: target, span, text, now: new Date() }, bundledData());
}
