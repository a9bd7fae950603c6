/** The extension's entry on the desktop and in remote windows: the server runs in a process of its own. */
import * as vscode from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { activateWith, type KeywardApi } from './activate';

/** Starts the extension. VS Code calls it once, when an activation event occurs. */
export function activate(context: vscode.ExtensionContext): Promise<KeywardApi> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const server: ServerOptions = { module, transport: TransportKind.ipc };
  return activateWith(context, (options) => new LanguageClient('keyward', 'Keyward', server, options));
}
