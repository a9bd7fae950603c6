import * as vscode from 'vscode';
import type { ExerciseMarker } from './exercise-marker';
import type { LessonBook } from './lesson-book';

/** Above an exercise: whether it is solved, and what helps. */
export class ExerciseLenses implements vscode.CodeLensProvider, vscode.Disposable {
  private readonly registration: vscode.Disposable;
  readonly onDidChangeCodeLenses: vscode.Event<void>;

  constructor(
    private readonly book: LessonBook,
    private readonly marker: ExerciseMarker,
  ) {
    this.onDidChangeCodeLenses = marker.onDidChange;
    this.registration = vscode.languages.registerCodeLensProvider({ pattern: '**/exercises/**' }, this);
  }

  provideCodeLenses({ uri }: vscode.TextDocument): vscode.CodeLens[] {
    const started = this.book.exerciseAt(uri.toString());
    if (!started) return [];
    const isSolved = this.marker.verdict(uri)?.passed === true;
    const lens = (title: string, command: string, argument: string): vscode.CodeLens =>
      new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), { title, command, arguments: [argument] });
    return [
      lens(
        isSolved ? '$(pass) Solved: read the lesson' : '$(book) Read the lesson',
        'keyward.openLesson',
        started.lesson.id,
      ),
      ...(isSolved
        ? [
            ...(started.lesson.questions.length > 0
              ? [lens('$(question) Answer its questions', 'keyward.askQuestions', started.lesson.id)]
              : []),
            lens('$(diff) Compare with a solution', 'keyward.showSolution', uri.toString()),
          ]
        : [lens('$(lightbulb) Show a hint', 'keyward.showHint', uri.toString())]),
      lens('$(discard) Start again', 'keyward.restartExercise', uri.toString()),
    ];
  }

  dispose(): void {
    this.registration.dispose();
  }
}
