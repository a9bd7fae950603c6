import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { suppressionFix } from '../engine/fixes/suppression';
import type { SuppressionParams } from '../protocol';
import { workspaceEdit } from './edits';
import type { Place } from './workspace';

/** Whether a document's language has comments: JSON has none, and the policy's exceptions serve there. */
export function takesComments({ root, path }: Place): boolean {
  return root.openText(path)?.language !== 'json';
}

/** The edit that suppresses the findings of a rule on one line, with the reason given. */
export async function suppressionEdit(
  { root, path }: Place,
  document: TextDocument,
  { rule, line, reason }: SuppressionParams,
): Promise<WorkspaceEdit | undefined> {
  const open = root.openText(path);
  if (!open) return undefined;
  const { language, text } = open;
  const start = document.offsetAt({ line, character: 0 });
  const role = root.folder.policy.roleFor(path);
  const plain = reason.replace(/\s+/g, ' ').trim();
  const fix = suppressionFix({ path, language, role, text }, { start, end: start }, rule, plain, '');
  return workspaceEdit(root, fix.edits);
}
