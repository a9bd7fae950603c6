import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, TextEdit } from '../engine/finding';
import { commentFits, suppressionFix } from '../engine/fixes/suppression';
import { exceptionFor, withExceptions } from '../engine/policy/add-exceptions';
import { readTree } from '../engine/syntax/readers';
import type { SuppressionParams } from '../protocol';
import { newFile, workspaceEdit } from './edits';
import type { Place, Root } from './workspace';

/** Whether a comment can stand on a line of its own above a finding; where not, the policy's exceptions serve. */
export function takesComment({ root, path }: Place, { span }: Pick<Finding, 'span'>): boolean {
  const open = root.openText(path);
  if (!open) return false;
  const { language, text } = open;
  const document = { path, language, role: root.folder.policy.roleFor(path), text };
  return commentFits(document, span, readTree(language, text));
}

/** The edit that adds an exception for one finding to the folder's policy; the policy is made where there is none. */
export async function exceptionEdit(
  root: Root,
  finding: Pick<Finding, 'rule' | 'fingerprint'>,
  asked: { readonly reason: string; readonly expires?: string },
  makesFiles: boolean,
): Promise<WorkspaceEdit | undefined> {
  // Documents of no folder have no policy.
  if (root.uri === undefined) return undefined;
  const path = root.folder.policyPath ?? 'keyward.yml';
  const document = await root.document(path);
  const before = document?.getText() ?? '';
  const after = withExceptions(before, [exceptionFor(finding, asked.reason, asked.expires)]);
  if (after === undefined) return undefined;
  if (document) return workspaceEdit(root, [changeOf(path, before, after)]);
  return makesFiles ? { documentChanges: newFile(root.uriOf(path), after) } : undefined;
}

/** One edit from a text to another, of no more than what differs. */
function changeOf(path: string, before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const span = { start, end: before.length - end };
  return { path, span, newText: after.slice(start, after.length - end) };
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
  const fix = suppressionFix({ path, language, role, text }, { start, end: start }, rule, oneLine(reason), '');
  return workspaceEdit(root, fix.edits);
}

/** A reason as it was typed, on one line. */
export function oneLine(reason: string): string {
  return reason.replace(/\s+/g, ' ').trim();
}
