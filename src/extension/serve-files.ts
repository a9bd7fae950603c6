import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { readFileRequest, type ReadFileParams } from '../protocol';

/** Reads files for a server that has no disk: only such as lie in the workspace. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(readFileRequest, async ({ uri }: ReadFileParams): Promise<string | null> => {
    const file = vscode.Uri.parse(uri);
    if (!vscode.workspace.getWorkspaceFolder(file)) return null;
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    } catch {
      // A file that is not there is no fault: the server asks for a policy that few workspaces have.
      return null;
    }
  });
}
