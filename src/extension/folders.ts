import * as vscode from 'vscode';

/** The workspace's folder, or the one of several that somebody picks; undefined where none is open, which is said. */
export async function chosenFolder(placeHolder: string): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) return vscode.window.showWorkspaceFolderPick({ placeHolder });
  if (folders.length === 0) void vscode.window.showInformationMessage('Open a folder first: this belongs to one.');
  return folders[0];
}

/** Whether there is a file. */
export async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
