import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { PasteAdvice } from '../engine/paste/paste';
import { pasteRequest, type PasteParams } from '../protocol';
import { pasteAnswers } from './paste-answers';

const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('keyward', 'reference');

/**
 * Watches what is pasted. A secret key is pasted as asked, with the safe form one choice away; and once for each kind of key in a window,
 * a hint says what it is. The text goes to the language server and nowhere else, and none of it is kept.
 */
export class PasteGuard implements vscode.DocumentPasteEditProvider {
  private readonly told = new Set<string>();

  constructor(private readonly client: BaseLanguageClient) {}

  async provideDocumentPasteEdits(
    document: vscode.TextDocument,
    [range]: readonly vscode.Range[],
    transfer: vscode.DataTransfer,
    context: vscode.DocumentPasteEditContext,
    cancel: vscode.CancellationToken,
  ): Promise<vscode.DocumentPasteEdit[]> {
    const isOn = vscode.workspace.getConfiguration('keyward', document).get<boolean>('pasteGuard', true);
    const text = isOn && this.client.isRunning() ? await transfer.get('text/plain')?.asString() : undefined;
    if (text === undefined || text.length < 8 || !range) return [];
    const converter = this.client.code2ProtocolConverter;
    const params: PasteParams = { uri: converter.asUri(document.uri), range: converter.asRange(range), text };
    const advice = await this.client.sendRequest<PasteAdvice | null>(pasteRequest, params, cancel);
    if (!advice || cancel.isCancellationRequested) return [];
    if (context.triggerKind === vscode.DocumentPasteTriggerKind.Automatic) this.hint(document, advice);
    const title = `Paste ${advice.reference} instead of the ${advice.name}`;
    const edit = new vscode.DocumentPasteEdit(advice.instead, title, kind);
    // What was asked for is pasted; this is the other choice.
    edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
    return [edit];
  }

  /** Says once what was pasted, without standing in anybody's way. */
  private hint(document: vscode.TextDocument, advice: PasteAdvice): void {
    if (this.told.has(advice.format)) return;
    this.told.add(advice.format);
    const version = document.version;
    const answers = pasteAnswers(advice);
    const message = `This is a ${advice.name}. ${advice.why} The paste menu offers a safe form.`;
    // Nobody waits for the answer.
    void vscode.window.showWarningMessage(message, ...answers.map(({ label }) => label)).then(async (chosen) => {
      const answer = answers.find(({ label }) => label === chosen);
      if (answer?.command) await vscode.commands.executeCommand(...answer.command);
      else if (answer) await undoPaste(document, version);
    });
  }
}

/** Takes the paste back, as long as it is the last that was done. */
async function undoPaste(document: vscode.TextDocument, before: number): Promise<void> {
  if (document.version !== before + 1) {
    void vscode.window.showInformationMessage('The text was changed since: undo goes back to the paste step by step.');
    return;
  }
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('undo');
}

/** Registers the guard for every document that the server checks. */
export function registerPasteGuard(client: BaseLanguageClient, selector: vscode.DocumentSelector): vscode.Disposable {
  return vscode.languages.registerDocumentPasteEditProvider(selector, new PasteGuard(client), {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: ['text/plain'],
  });
}
