import type { TextDocument } from 'vscode-languageserver-textdocument';
import { explain, type Note } from '../engine/explain/explain';
import type { ServerHost } from './host';
import { today } from './today';
import type { Place } from './workspace';

/** Why a line of an open document is reported, or why it is not. */
export async function explainLine(
  host: ServerHost,
  { root, path }: Place,
  document: TextDocument,
  line: number,
): Promise<readonly (Note | { readonly kind: 'not checked'; readonly text: string })[]> {
  const result = root.folder.result(path);
  if (result && 'skip' in result)
    return [{ kind: 'not checked', text: `This file is not checked: ${result.skip.reason}.` }];
  const open = root.openText(path);
  if (!open) return [];
  const { policy } = root.folder;
  const asked = { path, language: open.language, role: policy.roleFor(path), text: document.getText() };
  const notes = await explain(await host.engine(), asked, line, {
    policy,
    project: root.folder.viewFor(path),
    today: today(),
  });
  const isPart = !root.folder.isComplete || !root.folder.canList;
  const partly = {
    kind: 'not checked',
    text: 'Other files are not all known yet: what they say may be missing here.',
  } as const;
  return isPart ? [...notes, partly] : notes;
}
