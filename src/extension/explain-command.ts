import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Note } from '../engine/explain/explain';
import { explainRequest, type ExplainParams } from '../protocol';

/** Says in a list why the line under the cursor is reported, or why it is not. */
export function registerExplain(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('keyward.explain', async () => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return void vscode.window.showInformationMessage('Put the cursor into a file first.');
    const { line } = editor.selection.active;
    const params: ExplainParams = { uri: editor.document.uri.toString(), line };
    const notes = (await client.sendRequest<readonly Pick<Note, 'text'>[] | null>(explainRequest, params)) ?? [];
    const items = notes.map(({ text, ...note }) => ({
      label: text,
      description: 'kind' in note ? String(note.kind) : '',
    }));
    const title = `Keyward on line ${String(line + 1)}`;
    const placeHolder =
      items.length > 0 ? 'What decided it' : 'Nothing decided anything here: no rule looks at such a line.';
    return vscode.window.showQuickPick(items, { title, placeHolder });
  });
}
