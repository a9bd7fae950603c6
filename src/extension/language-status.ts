import * as vscode from 'vscode';
import type { Status } from '../protocol';

/** Beside the language: why the document in front is not checked, or not with all that the project says. */
export class LanguageStatus implements vscode.Disposable {
  private readonly item = vscode.languages.createLanguageStatusItem('keyward.document', [
    { scheme: 'file' },
    { scheme: 'untitled' },
    { scheme: 'vscode-vfs' },
    { scheme: 'vscode-remote' },
  ]);
  private readonly subscriptions: vscode.Disposable[];
  private status: Status | undefined;

  constructor(onStatus: vscode.Event<Status>) {
    this.item.name = 'Keyward';
    this.item.text = 'Keyward';
    this.item.command = { title: 'Status', command: 'keyward.showStatus' };
    this.subscriptions = [
      onStatus((status) => {
        this.status = status;
        this.show();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.show();
      }),
    ];
  }

  dispose(): void {
    for (const subscription of [...this.subscriptions, this.item]) subscription.dispose();
  }

  private show(): void {
    const { status } = this;
    if (!status) return;
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const skipped = status.skipped.find((one) => one.uri === uri);
    const isReading = status.state === 'reading';
    this.item.busy = isReading;
    this.item.severity = skipped ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    this.item.text = skipped ? 'Keyward: not checked' : isReading ? 'Keyward: reading the project' : 'Keyward: checked';
    this.item.detail = skipped?.reason ?? (isReading ? 'what other files say may be missing' : '');
  }
}
