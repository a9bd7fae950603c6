import * as vscode from 'vscode';
import type { Lesson } from '../learn/lesson';
import { lessons } from '../learn/lessons.generated';
import { clientCommands } from '../protocol';
import type { Progress } from './progress';

/** Shows lessons, and notes that they were read. */
export function registerLessons(context: vscode.ExtensionContext, progress: Progress): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand(clientCommands.openLesson, async (target?: string | Lesson) => {
      const lesson = await chooseLesson(target, lessons, 'The lesson to read');
      if (!lesson) return;
      const file = vscode.Uri.joinPath(context.extensionUri, 'walkthroughs', 'lessons', lesson.folder, 'lesson.md');
      await vscode.commands.executeCommand('markdown.showPreview', file);
      await progress.mark(lesson.id, 'read');
    }),
    vscode.commands.registerCommand('keyward.openWalkthrough', async () => {
      const category = `${context.extension.id}#secure-api-keys`;
      await vscode.commands.executeCommand('workbench.action.openWalkthrough', { category }, false);
    }),
  ];
}

/** The lesson that a command was given, by id or from the tree, or else one that the person picks. */
export async function chooseLesson(
  target: string | Lesson | undefined,
  among: readonly Lesson[],
  placeHolder: string,
): Promise<Lesson | undefined> {
  const id = typeof target === 'string' ? target : target?.id;
  if (id !== undefined) {
    const lesson = among.find((candidate) => candidate.id === id);
    if (!lesson) throw new Error(`There is no such lesson: ${id}`);
    return lesson;
  }
  const items = among.map((lesson) => ({ label: `${lesson.checklist}. ${lesson.title}`, lesson }));
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.lesson;
}
