import { CreateFile, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { Fix, TextEdit } from '../engine/finding';
import { addedLine } from '../engine/fixes/added-lines';
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

/**
 * A fix as the editor applies it, the lines that other files get with it included. Undefined where a file cannot take its line, and
 * where one has to be made that the editor (`makesFiles`) cannot make. `holder` is the path of the finding's file.
 */
export async function fixEdit(
  root: Root,
  fix: Fix,
  holder: string,
  makesFiles: boolean,
): Promise<WorkspaceEdit | undefined> {
  const text = (await root.document(holder))?.getText() ?? '';
  const edits = [...fix.edits];
  const made: (TextDocumentEdit | CreateFile)[] = [];
  for (const line of fix.lines ?? []) {
    const document = await root.document(line.path);
    const added = addedLine(line, document?.getText() ?? '', text);
    if (!added) return undefined;
    if (document) edits.push(...added);
    else if (added.length > 0)
      made.push(...newFile(root.uriOf(line.path), added.map(({ newText }) => newText).join('')));
  }
  if (made.some((change) => CreateFile.is(change) && (!makesFiles || change.uri === ''))) return undefined;
  const changes = (await workspaceEdit(root, edits))?.documentChanges;
  return changes && { documentChanges: [...changes, ...made] };
}

/** A file that is not there is made first, and never one that is. */
export function newFile(uri: string, text: string): (TextDocumentEdit | CreateFile)[] {
  const start = { line: 0, character: 0 };
  return [
    CreateFile.create(uri, { overwrite: false, ignoreIfExists: false }),
    { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
  ];
}
