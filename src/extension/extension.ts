import type * as vscode from 'vscode';

/** Starts the extension. VS Code calls it once, when an activation event occurs. */
export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push({ dispose: () => undefined });
}
