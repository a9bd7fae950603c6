import * as vscode from 'vscode';
import automation from '../../policies/automation.json';
import { chosenFolder, exists } from './folders';

/** Makes the file that checks every commit or pull request; where it is there already, says what to add and where. */
export async function addCheck(): Promise<void> {
  const folder = await chosenFolder('Which folder shall be checked?');
  if (!folder) return;
  const items = automation.checks.map((check) => {
    return { label: check.title, description: check.path, detail: check.detail, check };
  });
  const placeHolder = 'Where shall Keyward check by itself? A hook can be skipped, a build server cannot.';
  const { check } = (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true })) ?? {};
  if (!check) return;
  const file = vscode.Uri.joinPath(folder.uri, check.path);
  const isThere = await exists(file);
  if (!isThere) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(check.text));
  await vscode.window.showTextDocument(file);
  if (!isThere) return;
  await vscode.env.clipboard.writeText(check.add);
  void vscode.window.showInformationMessage(
    `${check.path} is there already, so it was not changed. What to add is in the clipboard: paste it where it belongs.`,
  );
}
