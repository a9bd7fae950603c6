import * as vscode from 'vscode';
import type { Lesson } from '../learn/lesson';
import { clientCommands } from '../protocol';
import type { Progress } from './progress';

/** The lessons as a tree: for editors that show no walkthroughs, and to come back to one. */
export class LessonTree implements vscode.TreeDataProvider<Lesson> {
  readonly onDidChangeTreeData: vscode.Event<void>;

  constructor(
    private readonly lessons: readonly Lesson[],
    private readonly progress: Progress,
  ) {
    this.onDidChangeTreeData = progress.onDidChange;
  }

  getChildren(parent?: Lesson): Lesson[] {
    return parent ? [] : [...this.lessons];
  }

  getTreeItem(lesson: Lesson): vscode.TreeItem {
    const item = new vscode.TreeItem(`${lesson.checklist}. ${lesson.title}`);
    const isDone = this.progress.isDone(lesson);
    const hasExercise = lesson.exercises.length > 0;
    item.id = lesson.id;
    item.iconPath = new vscode.ThemeIcon(isDone ? 'pass-filled' : 'circle-large-outline');
    item.description = isDone ? 'done' : hasExercise ? 'exercise' : '';
    item.contextValue = hasExercise ? 'lesson-with-exercise' : 'lesson';
    item.command = { title: 'Open the lesson', command: clientCommands.openLesson, arguments: [lesson.id] };
    item.accessibilityInformation = {
      label: `Lesson ${lesson.checklist}, ${lesson.title}, ${isDone ? 'done' : 'not done yet'}${hasExercise ? ', with an exercise' : ''}`,
    };
    return item;
  }
}
