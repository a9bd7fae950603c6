import * as vscode from 'vscode';
import type { Lesson } from '../learn/lesson';
import { clientCommands } from '../protocol';
import type { LessonBook } from './lesson-book';
import type { Progress } from './progress';

/** The lessons as a tree: for editors that show no walkthroughs, and to come back to one. */
export class LessonTree implements vscode.TreeDataProvider<Lesson> {
  readonly onDidChangeTreeData: vscode.Event<void>;

  constructor(
    private readonly book: LessonBook,
    private readonly progress: Progress,
  ) {
    this.onDidChangeTreeData = (listener, self, disposables) =>
      vscode.Disposable.from(
        progress.onDidChange(listener, self, disposables),
        book.onDidChange(listener, self, disposables),
      );
  }

  getChildren(parent?: Lesson): Lesson[] {
    return parent ? [] : [...this.book.lessons];
  }

  getTreeItem(lesson: Lesson): vscode.TreeItem {
    const item = new vscode.TreeItem(`${lesson.checklist}. ${lesson.title}`);
    const { isDone, words } = this.stateOf(lesson);
    const hasExercise = lesson.exercises.length > 0;
    item.id = lesson.id;
    item.iconPath = new vscode.ThemeIcon(isDone ? 'pass-filled' : 'circle-large-outline');
    item.description = isDone || hasExercise ? words : '';
    item.contextValue = `lesson${hasExercise ? '-with-exercise' : ''}${lesson.questions.length > 0 ? '-asking' : ''}`;
    item.command = { title: 'Open the lesson', command: clientCommands.openLesson, arguments: [lesson.id] };
    const also = hasExercise && isDone ? ', with an exercise' : '';
    item.accessibilityInformation = { label: `Lesson ${lesson.checklist}, ${lesson.title}, ${words}${also}` };
    return item;
  }

  private stateOf(lesson: Lesson): { readonly isDone: boolean; readonly words: string } {
    if (this.progress.isOutdated(lesson)) return { isDone: true, words: 'done, changed since' };
    if (this.progress.isDone(lesson)) return { isDone: true, words: 'done' };
    return { isDone: false, words: lesson.exercises.length > 0 ? 'exercise' : 'not done yet' };
  }
}
