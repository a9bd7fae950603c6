import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../protocol';
import { rulePath } from './rule-pages';

/** Documents of these schemes are a person's files. Any of them may hold a key, whatever it is written in; the gate is cheap. */
export const schemes = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-test-web', 'vscode-userdata'];

/** How the client talks to the server, wherever that runs. */
export function clientOptions(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    trusted: vscode.workspace.isTrusted,
    ruleLink: `${vscode.env.uriScheme}://${context.extension.id}${rulePath}`,
    commands: true,
    // It reads `yamlValidation` of every extension.
    yamlSchemas: vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined,
    grammars: vscode.Uri.joinPath(context.extensionUri, 'dist', 'grammars').toString() + '/',
  };
  return {
    documentSelector: schemes.map((scheme) => ({ scheme })),
    initializationOptions,
    outputChannel: log,
    diagnosticPullOptions: { onChange: true, onSave: false },
  };
}
