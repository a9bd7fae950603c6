import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Exercise, Lesson } from '../learn/lesson';
import { lessons as builtIn } from '../learn/lessons.generated';
import { teamLessonsRequest, type Status, type TeamLesson, type TeamLessonsAnswer } from '../protocol';

/** How long the server takes to see that a file was saved, in milliseconds. */
const pause = 1_000;

/** An exercise in its place on disk: what it is made from, and the person's own copy. */
export interface StartedExercise {
  readonly lesson: Lesson;
  readonly exercise: Exercise;
  readonly shipped: vscode.Uri;
  readonly copy: vscode.Uri;
}

/** All lessons: those that come with the extension, then those that the policies of the workspace name. */
export class LessonBook implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private team: readonly TeamLesson[] = [];
  private told = '[]';
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly client: BaseLanguageClient,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  get lessons(): readonly Lesson[] {
    return [...builtIn, ...this.team];
  }

  /** Every exercise of every lesson. */
  get exercises(): readonly StartedExercise[] {
    return this.lessons.flatMap((lesson) =>
      lesson.exercises.map((exercise) => {
        const { language, file } = exercise;
        const shipped = vscode.Uri.joinPath(this.homeOf(lesson), 'exercises', language);
        const copies = [this.context.globalStorageUri, 'exercises', lesson.id, language, file] as const;
        return { lesson, exercise, shipped, copy: vscode.Uri.joinPath(...copies) };
      }),
    );
  }

  /** The exercise whose copy this is. */
  exerciseAt(uri: string | undefined): StartedExercise | undefined {
    return this.exercises.find(({ copy }) => copy.toString() === uri);
  }

  /** The text of a lesson. */
  textOf(lesson: Lesson): vscode.Uri {
    return vscode.Uri.joinPath(this.homeOf(lesson), 'lesson.md');
  }

  /** Keeps the team's lessons up to date: when the server rests it has read every policy, and a saved file may be a lesson's. */
  follow(statuses: vscode.Event<Status>): vscode.Disposable {
    const refresh = (): void => {
      this.refresh().catch((error: unknown) => {
        this.client.error('The lessons of the policy could not be read.', error, false);
      });
    };
    return vscode.Disposable.from(
      statuses(({ state }) => {
        if (state === 'idle') refresh();
      }),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (/\/(?:keyward\.yml|lesson\.md|exercise\.yml)$/.test(uri.path)) setTimeout(refresh, pause);
      }),
    );
  }

  /** Asks the server for the team's lessons; what is wrong with one is said once. */
  private async refresh(): Promise<void> {
    const answer = await this.client.sendRequest<TeamLessonsAnswer>(teamLessonsRequest);
    const told = JSON.stringify(answer);
    if (told === this.told) return;
    this.told = told;
    this.team = answer.lessons;
    this.changed.fire();
    for (const mistake of answer.mistakes) this.log.warn(`A lesson of the policy is left out: ${mistake}`);
    const [first] = answer.mistakes;
    if (first !== undefined) {
      void vscode.window.showWarningMessage(`Keyward: a lesson of the policy is left out. ${first}`);
    }
  }

  dispose(): void {
    this.changed.dispose();
  }

  private homeOf(lesson: Lesson): vscode.Uri {
    const own = this.team.find(({ id }) => id === lesson.id);
    return own
      ? vscode.Uri.parse(own.home)
      : vscode.Uri.joinPath(this.context.extensionUri, 'walkthroughs', 'lessons', lesson.folder);
  }
}
