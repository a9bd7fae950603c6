import * as vscode from 'vscode';
import type { ExerciseLanguage, Lesson } from '../learn/lesson';
import type { ExerciseMarker } from './exercise-marker';
import { ExerciseLenses } from './exercise-lenses';
import { exists } from './folders';
import type { LessonBook, StartedExercise } from './lesson-book';
import { chooseLesson } from './lessons';

const languageNames: Readonly<Record<ExerciseLanguage, string>> = {
  kotlin: 'Kotlin',
  swift: 'Swift',
  dart: 'Dart',
  typescript: 'TypeScript',
  ci: 'Build server (YAML)',
  policy: 'Policy (keyward.yml)',
  runbook: 'Runbook (Markdown)',
};
const patterns: Readonly<Partial<Record<ExerciseLanguage, string>>> = {
  kotlin: '**/*.kt',
  swift: '**/*.swift',
  dart: '**/*.dart',
  typescript: '**/*.{ts,tsx}',
};

/** Starts exercises: each is a copy in the extension's own storage, so that nobody's project is touched. */
export function registerExercises(book: LessonBook, marker: ExerciseMarker): { dispose(): unknown }[] {
  marker.watch();
  const lenses = new ExerciseLenses(book, marker);
  return [
    lenses,
    vscode.commands.registerCommand('keyward.startExercise', async (target?: string | Lesson, chosen?: string) => {
      const marked = book.lessons.filter(({ exercises }) => exercises.length > 0);
      const lesson = await chooseLesson(target, marked, 'The exercise to start');
      const language = lesson && (await chooseLanguage(lesson, chosen));
      const started = book.exercises.find((one) => one.lesson.id === lesson?.id && one.exercise.language === language);
      if (started) await open(started);
    }),
    vscode.commands.registerCommand('keyward.restartExercise', async (uri?: string) => {
      const started = book.exerciseAt(uri ?? activeUri());
      if (!started) return;
      await replaceText(started);
      marker.restarted(started.copy);
    }),
    vscode.commands.registerCommand('keyward.showHint', async (uri?: string) => {
      const started = book.exerciseAt(uri ?? activeUri());
      if (started) await showHint(started, marker.nextHint(started.copy));
    }),
    vscode.commands.registerCommand('keyward.showSolution', async (uri?: string) => {
      const started = book.exerciseAt(uri ?? activeUri());
      if (!started) return;
      const solution = vscode.Uri.joinPath(started.shipped, 'solution', started.exercise.file);
      const title = `${started.exercise.file}: yours and one solution`;
      await vscode.commands.executeCommand('vscode.diff', started.copy, solution, title);
    }),
  ];
}

function activeUri(): string | undefined {
  return vscode.window.activeTextEditor?.document.uri.toString();
}

async function chooseLanguage({ exercises }: Lesson, chosen?: string): Promise<ExerciseLanguage | undefined> {
  const languages = exercises.map(({ language }) => language);
  const setting = vscode.workspace.getConfiguration('keyward').get<string>('exercises.language', 'ask');
  const known = languages.find((language) => language === (chosen ?? setting));
  if (known ?? languages.length === 1) return known ?? languages[0];
  const used = await usedLanguage(languages);
  const items = languages.map((language) => ({
    label: languageNames[language],
    language,
    ...(language === used ? { description: 'used in this workspace' } : {}),
  }));
  // What the workspace uses stands first, one key away.
  items.sort((left, right) => Number(right.language === used) - Number(left.language === used));
  return (await vscode.window.showQuickPick(items, { placeHolder: 'The language of the exercise' }))?.language;
}

async function usedLanguage(languages: readonly ExerciseLanguage[]): Promise<ExerciseLanguage | undefined> {
  for (const language of languages) {
    const pattern = patterns[language];
    const found = pattern === undefined ? [] : await vscode.workspace.findFiles(pattern, '**/node_modules/**', 1);
    if (found.length > 0) return language;
  }
  return undefined;
}

async function open({ copy, shipped, exercise }: StartedExercise): Promise<void> {
  if (!(await exists(copy))) await vscode.workspace.fs.copy(vscode.Uri.joinPath(shipped, 'start', exercise.file), copy);
  const document = await vscode.workspace.openTextDocument(copy);
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: false });
}

async function replaceText({ copy, shipped, exercise }: StartedExercise): Promise<void> {
  const start = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(shipped, 'start', exercise.file));
  const document = await vscode.workspace.openTextDocument(copy);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(copy, new vscode.Range(0, 0, document.lineCount, 0), new TextDecoder().decode(start));
  await vscode.workspace.applyEdit(edit);
  await document.save();
}

async function showHint({ exercise, copy }: StartedExercise, index: number): Promise<void> {
  const { hints } = exercise;
  const more = index + 1 < hints.length ? ['Another hint'] : [];
  const title = `Hint ${index + 1} of ${hints.length}: ${hints[index] ?? ''}`;
  const answer = await vscode.window.showInformationMessage(title, ...more);
  if (answer !== undefined) await vscode.commands.executeCommand('keyward.showHint', copy.toString());
}
