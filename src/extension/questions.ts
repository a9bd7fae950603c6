import * as vscode from 'vscode';
import type { Lesson, Question } from '../learn/lesson';
import type { Progress } from './progress';

/** Asks a lesson's questions, each until its answer is right or somebody has had enough. */
export async function askQuestions(lesson: Lesson, progress: Progress): Promise<void> {
  for (const [index, question] of lesson.questions.entries()) {
    const title = `${lesson.title} (${String(index + 1)} of ${String(lesson.questions.length)})`;
    if (!(await isAnswered(title, question))) return;
    const isLast = index === lesson.questions.length - 1;
    if (!isLast && (await told(question, 'Next question')) === undefined) return;
  }
  await progress.mark(lesson, 'answered');
  const last = lesson.questions.at(-1);
  if (last) void told(last);
}

async function told({ because }: Question, ...buttons: string[]): Promise<string | undefined> {
  return vscode.window.showInformationMessage(`Right. ${because}`, ...buttons);
}

/** Offers the answers; one that is wrong is marked, and the others stay. */
async function isAnswered(title: string, { question, answers, right }: Question): Promise<boolean> {
  const wrong = new Set<string>();
  for (;;) {
    const items = answers.map((label) => (wrong.has(label) ? { label, description: '$(close) not quite' } : { label }));
    const placeHolder = wrong.size === 0 ? question : `Not quite, think again. ${question}`;
    const choice = await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true });
    if (!choice) return false;
    if (choice.label === answers[right]) return true;
    wrong.add(choice.label);
  }
}
