import * as vscode from 'vscode';
import type { Lesson } from '../learn/lesson';
import { learningReport, reportText } from '../learn/report';
import { clientCommands } from '../protocol';
import type { LessonBook } from './lesson-book';
import type { Progress } from './progress';
import { askQuestions } from './questions';
import { today } from './words';

/** Shows lessons, asks their questions, and notes what was done. */
export function registerLessons(
  context: vscode.ExtensionContext,
  book: LessonBook,
  progress: Progress,
): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand(clientCommands.openLesson, async (target?: string | Lesson) => {
      const lesson = await chooseLesson(target, book.lessons, 'The lesson to read');
      if (!lesson) return;
      await vscode.commands.executeCommand('markdown.showPreview', book.textOf(lesson));
      await progress.mark(lesson, 'read');
    }),
    vscode.commands.registerCommand('keyward.askQuestions', async (target?: string | Lesson) => {
      const asking = book.lessons.filter(({ questions }) => questions.length > 0);
      const lesson = await chooseLesson(target, asking, 'The lesson whose questions to answer');
      if (lesson) await askQuestions(lesson, progress);
    }),
    vscode.commands.registerCommand('keyward.openWalkthrough', () => openWalkthrough(context, 'secure-api-keys')),
    vscode.commands.registerCommand('keyward.getStarted', () => openWalkthrough(context, 'get-started')),
    vscode.commands.registerCommand('keyward.reportProgress', () => showReport(book, progress)),
    vscode.commands.registerCommand('keyward.resetProgress', () => resetProgress(book, progress)),
  ];
}

async function openWalkthrough({ extension }: vscode.ExtensionContext, name: string): Promise<void> {
  const category = `${extension.id}#${name}`;
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', { category }, false);
}

/** Opens what was learnt as a text that nobody but its reader keeps or sends. */
async function showReport({ lessons }: LessonBook, { learnt }: Progress): Promise<void> {
  const formats = [
    { label: 'A table', detail: 'Markdown, to read and to pass on.', language: 'markdown', format: 'md' },
    { label: 'Data', detail: 'JSON, for a folder of reports that the policy names.', language: 'json', format: 'json' },
  ] as const;
  const placeHolder = 'How shall it be written? It opens as a new file; nothing is sent.';
  const chosen = await vscode.window.showQuickPick(formats, { placeHolder });
  if (!chosen) return;
  const report = learningReport(lessons, learnt, {}, today());
  const { language } = chosen;
  const content = reportText(report, chosen.format);
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content }));
}

async function resetProgress({ lessons }: LessonBook, progress: Progress): Promise<void> {
  const done = lessons.filter(({ id }) => progress.learnt[id] !== undefined);
  if (done.length === 0) {
    void vscode.window.showInformationMessage('There is nothing to forget yet: no lesson was begun.');
    return;
  }
  const all = { label: 'All lessons', lesson: undefined };
  const items = [all, ...done.map((lesson) => ({ label: `${lesson.checklist}. ${lesson.title}`, lesson }))];
  const placeHolder = 'What shall be forgotten? Your copies of exercises stay.';
  const choice = await vscode.window.showQuickPick(items, { placeHolder });
  if (choice) await progress.reset(choice.lesson);
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
