import * as vscode from 'vscode';
import type { Status } from '../protocol';
import { counted, inWords } from './words';

/** The findings of the project, and whether all of it was looked at, in the status bar. */
export class StatusBar implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('keyward.status', vscode.StatusBarAlignment.Left, 0);
  private readonly subscription: vscode.Disposable;

  constructor(onStatus: vscode.Event<Status>) {
    this.item.name = 'Keyward';
    this.item.command = 'keyward.showStatus';
    this.subscription = onStatus((status) => {
      this.show(status);
    });
  }

  dispose(): void {
    this.subscription.dispose();
    this.item.dispose();
  }

  private show(status: Status): void {
    const { error, warning } = status.findings;
    const isBusy = status.state === 'reading';
    this.item.text = `${isBusy ? '$(sync~spin)' : '$(key)'} ${error + warning}`;
    const lines = statusLines(status);
    this.item.tooltip = lines.join('\n');
    this.item.accessibilityInformation = { label: lines.join(' ') };
    this.item.show();
  }
}

/** The status in sentences, for the tooltip, the quick pick and screen readers. */
export function statusLines(status: Status): string[] {
  const { state, done, total, findings, skipped, skippedFiles } = status;
  return [
    `Keyward: ${inWords(findings)}.`,
    ...(state === 'reading'
      ? [`Still reading the project (${done} of ${counted(total, 'file')}): what other files say may be missing.`]
      : []),
    ...(status.onlyOpenFiles ? ['Only open files are checked here: what other files say is not available.'] : []),
    ...(status.restricted ? ['The workspace is not trusted: its policy can only make rules stricter.'] : []),
    ...(skipped.length > 0 ? [`${counted(skipped.length, 'open document')} not checked.`] : []),
    ...(skippedFiles > 0 ? [`${counted(skippedFiles, 'file or folder')} left out; the log says which and why.`] : []),
  ];
}
