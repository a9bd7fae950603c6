import { CreateFile, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { AddedLine, Fix, TextEdit } from '../engine/finding';
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
  const own = await workspaceEdit(root, fix.edits);
  const text = (await root.document(holder))?.getText() ?? '';
  const changes: (TextDocumentEdit | CreateFile)[] = [...(own?.documentChanges ?? [])] as TextDocumentEdit[];
  for (const line of fix.lines ?? []) {
    const added = await lineEdit(root, line, text);
    if (!added || (!makesFiles && added.some((change) => CreateFile.is(change)))) return undefined;
    changes.push(...added);
  }
  return own && { documentChanges: changes };
}

/** A file that is not there is made first, and never one that is. */
async function lineEdit(
  root: Root,
  line: AddedLine,
  holder: string,
): Promise<(TextDocumentEdit | CreateFile)[] | undefined> {
  const document = await root.document(line.path);
  const edits = addedLine(line, document?.getText() ?? '', holder);
  if (!edits || edits.length === 0) return edits && [];
  if (document) return (await workspaceEdit(root, edits))?.documentChanges as TextDocumentEdit[] | undefined;
  const uri = root.uriOf(line.path);
  if (uri === '') return undefined;
  const start = { line: 0, character: 0 };
  const inserts = edits.map(({ newText }) => ({ range: { start, end: start }, newText }));
  return [
    CreateFile.create(uri, { overwrite: false, ignoreIfExists: false }),
    { textDocument: { uri, version: null }, edits: inserts },
  ];
}
