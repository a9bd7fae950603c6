import * as vscode from 'vscode';
import { tour } from '../learn/tour.generated';
import { exists } from './folders';
import { TourGuide } from './tour-guide';

/** Kept until the window of the playground has opened: the tour is to begin there. */
const pendingKey = 'keyward.tourPending';

/** Registers what belongs to the playground: a copy of the sample app that is anybody's to break, and a tour of it. */
export function registerPlayground(context: vscode.ExtensionContext): vscode.Disposable[] {
  const home = vscode.Uri.joinPath(context.globalStorageUri, 'playground', 'harbor');
  const guide = new TourGuide(home);
  const isOpen = vscode.workspace.workspaceFolders?.some(({ uri }) => uri.toString() === home.toString()) ?? false;
  void vscode.commands.executeCommand('setContext', 'keyward.isPlayground', isOpen);
  if (isOpen && context.globalState.get<boolean>(pendingKey) === true) {
    void context.globalState.update(pendingKey, undefined).then(() => guide.show(0));
  }
  return [
    new vscode.Disposable(() => {
      guide.end();
    }),
    vscode.commands.registerCommand('keyward.openPlayground', async () => {
      if (!(await prepare(context.extensionUri, home))) return;
      if (isOpen) {
        await guide.show(0);
        return;
      }
      await context.globalState.update(pendingKey, true);
      await vscode.commands.executeCommand('vscode.openFolder', home, { forceNewWindow: true });
    }),
    vscode.commands.registerCommand('keyward.startTour', async () => {
      // Also from another window: the files are opened beside what is there.
      if (isOpen || (await prepare(context.extensionUri, home))) await guide.show(0);
    }),
    vscode.commands.registerCommand('keyward.tourNext', () => guide.next()),
    vscode.commands.registerCommand('keyward.tourBack', () => guide.back()),
    vscode.commands.registerCommand('keyward.tourEnd', () => {
      guide.end();
    }),
  ];
}

/** Copies the sample app; what somebody changed in an older copy is only replaced when they say so. False where they cancelled. */
async function prepare(extensionUri: vscode.Uri, home: vscode.Uri): Promise<boolean> {
  if (await exists(vscode.Uri.joinPath(home, tour.files[0] ?? ''))) {
    const [keep, afresh] = ['Go on with it', 'Start afresh'];
    const placeHolder = 'The playground is there from the last time, with what you changed.';
    const answer = await vscode.window.showQuickPick([keep, afresh], { placeHolder, ignoreFocusOut: true });
    if (answer === undefined) return false;
    if (answer === keep) return true;
  }
  for (const file of tour.files) {
    const shipped = vscode.Uri.joinPath(extensionUri, 'examples', 'sample-app', file);
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(home, file), await vscode.workspace.fs.readFile(shipped));
  }
  return true;
}
