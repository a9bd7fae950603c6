import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Verdict } from '../learn/verdict';
import { verifyExerciseRequest, type VerifyExerciseParams } from '../protocol';
import type { LessonBook, StartedExercise } from './lesson-book';
import type { Progress } from './progress';

/** How long a person pauses before an attempt is marked, in milliseconds. */
const pause = 200;

/** Marks exercises while they are edited, by the engine, and says what is missing. */
export class ExerciseMarker implements vscode.Disposable {
  private readonly verdicts = new Map<string, Verdict>();
  private readonly hints = new Map<string, number>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('keyward-exercise');
  private readonly subscriptions: vscode.Disposable[] = [];
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly progress: Progress,
    private readonly book: LessonBook,
  ) {}

  /** Marks exercises from now on, those that are open already among them. */
  watch(): void {
    this.subscriptions.push(
      vscode.workspace.onDidOpenTextDocument((document) => {
        this.plan(document);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        this.plan(document);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.diagnostics.delete(uri);
      }),
    );
    for (const document of vscode.workspace.textDocuments) this.plan(document);
  }

  verdict(uri: vscode.Uri): Verdict | undefined {
    return this.verdicts.get(uri.toString());
  }

  /** The index of the hint to show; each time the next, the last one again and again. */
  nextHint(uri: vscode.Uri): number {
    const key = uri.toString();
    const count = this.find(uri)?.exercise.hints.length ?? 1;
    const index = this.hints.get(key) ?? 0;
    this.hints.set(key, Math.min(index + 1, count - 1));
    return index;
  }

  restarted(uri: vscode.Uri): void {
    this.hints.delete(uri.toString());
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const one of [...this.subscriptions, this.changed, this.diagnostics]) one.dispose();
  }

  private find(uri: vscode.Uri): StartedExercise | undefined {
    return this.book.exerciseAt(uri.toString());
  }

  private plan(document: vscode.TextDocument): void {
    const started = this.find(document.uri);
    if (!started) return;
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => {
        this.mark(document, started).catch((error: unknown) => {
          this.client.error('An exercise could not be marked.', error, false);
        });
      }, pause),
    );
  }

  private async mark(document: vscode.TextDocument, started: StartedExercise): Promise<void> {
    const { version } = document;
    const params: VerifyExerciseParams = {
      lesson: started.lesson.id,
      language: started.exercise.language,
      text: document.getText(),
    };
    const verdict = await this.client.sendRequest<Verdict>(verifyExerciseRequest, params);
    if (document.isClosed || document.version !== version) return;
    this.verdicts.set(document.uri.toString(), verdict);
    this.show(document.uri, verdict);
    this.changed.fire();
    if (verdict.passed) await this.passed(started);
  }

  /** What is missing stands at the top of the file and in the list of problems, where a screen reader finds it too. */
  private show(uri: vscode.Uri, verdict: Verdict): void {
    if (verdict.passed) {
      this.diagnostics.delete(uri);
      return;
    }
    const message = `Not solved yet. ${verdict.reason}`;
    const top = new vscode.Range(0, 0, 0, 0);
    const diagnostic = new vscode.Diagnostic(top, message, vscode.DiagnosticSeverity.Information);
    diagnostic.source = 'keyward exercise';
    this.diagnostics.set(uri, [diagnostic]);
  }

  private async passed({ lesson, copy }: StartedExercise): Promise<void> {
    if (this.progress.has(lesson, 'passed')) return;
    await this.progress.mark(lesson, 'passed');
    const message = `Well done: “${lesson.title}” is solved. The fault is gone, and the safe way is there.`;
    const [ask, compare] = ['Answer two questions', 'Compare with a solution'];
    // Nobody waits for the answer.
    void vscode.window
      .showInformationMessage(message, ...(lesson.questions.length > 0 ? [ask] : []), compare)
      .then((answer) => {
        if (answer === ask) void vscode.commands.executeCommand('keyward.askQuestions', lesson.id);
        if (answer === compare) void vscode.commands.executeCommand('keyward.showSolution', copy.toString());
      });
  }
}
