import * as vscode from 'vscode';
import type { TourStop } from '../learn/tour';
import { tour } from '../learn/tour.generated';

/** What a stop's text may run; it is the extension's own text, and no more is needed. */
const enabledCommands = [
  ...['keyward.tourNext', 'keyward.tourBack', 'keyward.tourEnd'],
  ...['keyward.openLesson', 'keyward.checkWorkspace', 'keyward.openWalkthrough'],
];

/** Leads through the playground, one comment beside the code at a time. */
export class TourGuide {
  private controller: vscode.CommentController | undefined;
  private thread: vscode.CommentThread | undefined;
  private index = 0;

  constructor(private readonly home: vscode.Uri) {}

  /** Shows a stop, counted from 0: its file in front, its line in the middle, its text below the line. */
  async show(index: number): Promise<void> {
    const stop = tour.stops[index];
    if (!stop) return;
    this.index = index;
    this.thread?.dispose();
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(this.home, stop.file));
    const range = placeOf(document, stop);
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    editor.selection = new vscode.Selection(range.start, range.start);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
    this.controller ??= vscode.comments.createCommentController('keyward.tour', 'Keyward: tour of the playground');
    this.thread = this.controller.createCommentThread(document.uri, range, [comment(stop, index)]);
    this.thread.canReply = false;
    this.thread.label = `${String(index + 1)} of ${String(tour.stops.length)}: ${stop.title}`;
    this.thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
    void vscode.commands.executeCommand('setContext', 'keyward.isTouring', true);
  }

  async next(): Promise<void> {
    if (this.index + 1 < tour.stops.length) await this.show(this.index + 1);
    else this.end();
  }

  async back(): Promise<void> {
    await this.show(Math.max(0, this.index - 1));
  }

  end(): void {
    this.controller?.dispose();
    this.controller = undefined;
    this.thread = undefined;
    void vscode.commands.executeCommand('setContext', 'keyward.isTouring', false);
  }
}

/** Where the stop's text stands; the top of the file where somebody has changed it already. */
function placeOf(document: vscode.TextDocument, { at }: TourStop): vscode.Range {
  const offset = Math.max(0, document.getText().indexOf(at));
  const position = document.positionAt(offset);
  return document.lineAt(position.line).range;
}

function comment({ text }: TourStop, index: number): vscode.Comment {
  const isLast = index === tour.stops.length - 1;
  const links = [
    ...(index > 0 ? ['[Back](command:keyward.tourBack)'] : []),
    ...(isLast ? [] : ['[Next](command:keyward.tourNext)']),
    '[End the tour](command:keyward.tourEnd)',
  ];
  const body = new vscode.MarkdownString(`${text}\n\n${links.join(' · ')}`);
  body.isTrusted = { enabledCommands };
  return { body, mode: vscode.CommentMode.Preview, author: { name: 'Keyward' } };
}
