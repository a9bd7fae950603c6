import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../engine/finding';
import { rangeOf } from './places';
import type { Root } from './workspace';

/**
 * Edits as the editor applies them, tied to the version of each open document that they were made for. Undefined where a file
 * that they change is gone.
 */
export async function workspaceEdit(root: Root, edits: readonly TextEdit[]): Promise<WorkspaceEdit | undefined> {
  const documentChanges: TextDocumentEdit[] = [];
  for (const path of new Set(edits.map((edit) => edit.path))) {
    const document = await root.document(path);
    if (!document) return undefined;
    const version = root.openText(path)?.version ?? null;
    const own = edits.filter((edit) => edit.path === path);
    documentChanges.push({
      textDocument: { uri: document.uri, version },
      edits: own.map(({ span, newText }) => ({ range: rangeOf(document, span), newText })),
    });
  }
  return { documentChanges };
}
