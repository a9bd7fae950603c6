import assert from 'node:assert/strict';
import { setTimeout as later } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { KeywardApi } from '../../src/extension/activate';
import type { Status } from '../../src/protocol';

const patience = 30_000;

/** Waits until `holds`, asked at each of `event`, and says what it waited for when it does not come. */
export async function until<T>(what: string, event: vscode.Event<T>, holds: () => boolean): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      subscription.dispose();
      reject(new Error(`Waited in vain for ${what}`));
    }, patience);
    const subscription = event(() => {
      if (!holds()) return;
      clearTimeout(timer);
      subscription.dispose();
      resolve();
    });
  });
}

/** The extension, activated. */
export async function keyward(): Promise<vscode.Extension<KeywardApi>> {
  const extension = vscode.extensions.getExtension<KeywardApi>('keyward.keyward');
  assert.ok(extension, 'the extension is there');
  await extension.activate();
  return extension;
}

/** Waits until the server has read the whole workspace and rests. */
export async function resting(): Promise<Status> {
  const { exports } = await keyward();
  await until('the server to rest', exports.onDidChangeStatus, () => exports.status()?.state === 'idle');
  const status = exports.status();
  assert.ok(status);
  return status;
}

/** A file of the workspace. */
export function file(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file of the workspace in front, written first where `text` is given. */
export async function open(name: string, text?: string): Promise<vscode.TextEditor> {
  if (text !== undefined) await vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text));
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file(name)), { preview: false });
}

/** The diagnostics of Keyward on a file, as they are shown now. */
export function shown(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'keyward');
}

/** The code of a diagnostic, without its link. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits for diagnostics of a file of which `holds` is true. */
export async function diagnostics(
  uri: vscode.Uri,
  what: string,
  holds: (shown: readonly vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  await until(`${what} in ${uri.path}`, vscode.languages.onDidChangeDiagnostics, () => holds(shown(uri)));
  return shown(uri);
}

/** Waits for a diagnostic with this code. */
export async function diagnostic(uri: vscode.Uri, code: string): Promise<vscode.Diagnostic> {
  const all = await diagnostics(uri, code, (now) => now.some((one) => codeOf(one) === code));
  const found = all.find((one) => codeOf(one) === code);
  assert.ok(found);
  return found;
}

/** The code actions at a range, by one answer of the editor. */
export async function actionsAt(uri: vscode.Uri, range: vscode.Range, kind?: string): Promise<vscode.CodeAction[]> {
  try {
    return await vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind);
  } catch (error) {
    if (error instanceof Error && error.name === 'Canceled') return [];
    throw error;
  }
}

const rounds = 40;
const roundMilliseconds = 250;

/**
 * The action whose title starts so at the place that `range` gives, once it is offered. What the editor shows may be of the text
 * before: then the action is offered a moment later. The editor also gives an answer up, or an empty one, when another extension
 * registers its own actions meanwhile, as that of TypeScript does soon after the first file is opened.
 */
async function awaited(
  uri: vscode.Uri,
  range: () => vscode.Range | Promise<vscode.Range>,
  title: string,
  kind?: string,
): Promise<vscode.CodeAction> {
  let titles: string[] = [];
  for (let round = 0; round < rounds; round++) {
    if (round > 0) await later(roundMilliseconds);
    const actions = await actionsAt(uri, await range(), kind);
    const action = actions.find((one) => one.title.startsWith(title));
    if (action) return action;
    titles = actions.map((one) => one.title);
  }
  return assert.fail(`${title} is not offered, but ${titles.join('; ')}`);
}

/** The action whose title starts so, once it is offered at a range. */
export function action(uri: vscode.Uri, range: vscode.Range, title: string, kind?: string): Promise<vscode.CodeAction> {
  return awaited(uri, () => range, title, kind);
}

/** The command of the action whose title starts so at the first finding of a rule, once it is offered. */
export async function offered(uri: vscode.Uri, rule: string, title: string): Promise<vscode.Command> {
  const { command } = await awaited(uri, async () => (await diagnostic(uri, rule)).range, title);
  assert.ok(command, `${title} is a command`);
  return command;
}

/** Runs what an action's command does. */
export function run({ command, arguments: args = [] }: vscode.Command): Thenable<unknown> {
  return vscode.commands.executeCommand(command, ...(args as unknown[]));
}

/** Applies an action's edit, as choosing it from the lightbulb does. */
export async function apply({ edit, title }: vscode.CodeAction): Promise<void> {
  assert.ok(edit, `${title} edits`);
  assert.ok(await vscode.workspace.applyEdit(edit), `${title} applies`);
}

/** Replaces the first place of `before` in the document, as typing does. */
export async function replace(editor: vscode.TextEditor, before: string, after: string): Promise<void> {
  const { document } = editor;
  const start = document.getText().indexOf(before);
  assert.ok(start >= 0, `${document.uri.path} holds ${before}`);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + before.length));
  assert.ok(await editor.edit((builder) => builder.replace(range, after)));
}

/** Closes every editor, without saving. */
export async function closeAll(): Promise<void> {
  for (const { document, viewColumn } of vscode.window.visibleTextEditors) {
    // In its own column: shown anywhere else it may not be the one that is reverted.
    await vscode.window.showTextDocument(document, viewColumn);
    if (document.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Made up; valid in format, in parts so that no scanner takes this file for a leak. */
export const stripeKey = ['sk', 'live', '4eXgH2vTqLw9ZbKc7RmPsD3N'].join('_');
