/** The extension's entry in a browser: the server runs in a web worker. */
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith, type KeywardApi } from './activate';

/** The web worker of the page; its type comes with a library that excludes Node's. */
declare const Worker: new (address: string) => ConstructorParameters<typeof LanguageClient>[3];

/** Starts the extension. VS Code calls it once, when an activation event occurs. */
export function activate(context: vscode.ExtensionContext): Promise<KeywardApi> {
  const address = vscode.Uri.joinPath(context.extensionUri, 'dist', 'browser', 'server.js').toString(true);
  return activateWith(context, (options) => new LanguageClient('keyward', 'Keyward', options, new Worker(address)));
}
