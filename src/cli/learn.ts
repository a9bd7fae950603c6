import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Engine } from '../engine/engine';
import { closest } from '../engine/text/closest';
import { distFolder, grammarsFromDist } from '../host/node/grammars';
import { slashed } from '../host/node/find-policy';
import { reasonOf } from '../host/node/read';
import type { Exercise, Lesson, Question } from '../learn/lesson';
import { lessons } from '../learn/lessons.generated';
import { finishedOn, finishOf, isOutdated, withMark, type Learnt, type Mark } from '../learn/progress';
import { learningReport, reportMarkdown, type Learner } from '../learn/report';
import { verifyExercise } from '../learn/verify';
import { exitCodes, UsageError, write } from './environment';
import type { Environment } from './environment';
import { progressFile, readProgress, writeProgress } from './progress-file';

/** What the commands below `keyward learn` are told. */
export interface LearnOptions {
  readonly language?: string;
  /** Where exercises are copied to. */
  readonly folder: string;
}

/** Lists the lessons, with what is finished. */
export async function listLessons(environment: Environment): Promise<number> {
  const learnt = await readProgress(progressFile(environment.variables));
  const rows = lessons.map((lesson) => {
    const mark = stateOf(lesson, learnt);
    return `${String(lesson.checklist).padStart(2)}  ${lesson.id.padEnd(24)}${lesson.title}  (${mark})\n`;
  });
  const done = lessons.filter((lesson) => finishedOn(learnt, lesson) !== undefined).length;
  await write(environment.stdout, `${rows.join('')}\n${String(done)} of ${String(lessons.length)} finished.\n`);
  return exitCodes.clean;
}

function stateOf(lesson: Lesson, learnt: Learnt): string {
  const finished = finishedOn(learnt, lesson);
  if (finished === undefined) return lesson.exercises.map(({ language }) => language).join(', ') || 'to read';
  return `finished ${finished}${isOutdated(learnt, lesson) ? ', changed since' : ''}`;
}

/** Prints a lesson, and copies its exercise where there is one. A copy that is there is kept as it is. */
export async function startLesson(id: string, options: LearnOptions, environment: Environment): Promise<number> {
  const lesson = lessonOf(id);
  const text = await readFile(path.join(lessonFolder(lesson), 'lesson.md'), 'utf8');
  await write(environment.stdout, `${text.replace(/^---\n[^]*?\n---\n+/, '').trim()}\n\n`);
  await mark(lesson, 'read', environment);
  if (lesson.exercises.length === 0) return exitCodes.clean;
  const exercise = exerciseOf(lesson, options.language);
  const copy = copyOf(lesson, exercise, options, environment);
  if (!(await exists(copy))) {
    await mkdir(path.dirname(copy), { recursive: true });
    await copyFile(path.join(lessonFolder(lesson), 'exercises', exercise.language, 'start', exercise.file), copy);
  }
  const name = slashed(path.relative(environment.cwd, copy));
  const next = `keyward learn verify ${lesson.id} --language ${exercise.language}`;
  await write(environment.stdout, `Open ${name}, mend it, then run: ${next}\n`);
  return exitCodes.clean;
}

/** Marks an exercise; what is missing is said, and the exit code is 1. */
export async function verifyLesson(id: string, options: LearnOptions, environment: Environment): Promise<number> {
  const lesson = lessonOf(id);
  if (lesson.exercises.length === 0) throw new UsageError(`"${lesson.id}" is read, it has no exercise.`);
  const exercise = exerciseOf(lesson, options.language);
  const text = await readFile(copyOf(lesson, exercise, options, environment), 'utf8').catch((error: unknown) => {
    throw new UsageError(`The exercise cannot be read (${reasonOf(error)}). Run: keyward learn start ${lesson.id}`);
  });
  const verdict = await verifyExercise(await Engine.create(grammarsFromDist), exercise, text, environment.today);
  if (!verdict.passed) {
    await write(environment.stdout, `Not yet. ${verdict.reason}\n`);
    return exitCodes.findings;
  }
  await write(environment.stdout, 'Solved. ');
  await mark(lesson, 'passed', environment);
  return exitCodes.clean;
}

/**
 * Asks a lesson’s questions: without answers it prints them, with one a question (counted from 1) it says which are right and
 * why. The exit code is 1 while one is wrong.
 */
export async function askLesson(id: string, answers: readonly number[], environment: Environment): Promise<number> {
  const lesson = lessonOf(id);
  const { questions } = lesson;
  if (questions.length === 0) throw new UsageError(`"${lesson.id}" asks no questions.`);
  if (answers.length === 0) {
    await write(environment.stdout, `${questions.map(asText).join('\n')}\n`);
    const example = questions.map(() => '1').join(',');
    await write(environment.stdout, `Answer with: keyward learn ask ${lesson.id} --answers ${example}\n`);
    return exitCodes.clean;
  }
  if (answers.length !== questions.length) {
    throw new UsageError(`"${lesson.id}" asks ${String(questions.length)} questions; give an answer for each.`);
  }
  const right = questions.map((question, index) => question.right === (answers[index] ?? 0) - 1);
  const lines = questions.map(({ because }, index) => {
    return `${String(index + 1)}. ${right[index] === true ? `Right. ${because}` : 'Not quite. Think again.'}\n`;
  });
  await write(environment.stdout, lines.join(''));
  if (right.includes(false)) return exitCodes.findings;
  await mark(lesson, 'answered', environment);
  return exitCodes.clean;
}

function asText({ question, answers }: Question, index: number): string {
  const rows = answers.map((answer, at) => `   ${String(at + 1)}) ${answer}\n`);
  return `${String(index + 1)}. ${question}\n${rows.join('')}`;
}

/** What was learnt, for whoever keeps the record of it. Nothing is sent anywhere. */
export async function reportLessons(
  { format, ...learner }: Learner & { readonly format: 'json' | 'md' },
  environment: Environment,
): Promise<number> {
  const learnt = await readProgress(progressFile(environment.variables));
  const report = learningReport(lessons, learnt, learner, environment.today);
  const text = format === 'md' ? reportMarkdown(report) : `${JSON.stringify(report, undefined, 2)}\n`;
  await write(environment.stdout, text);
  return exitCodes.clean;
}

/** Forgets a lesson, or all of them. Exercises that were copied stay. */
export async function resetLessons(id: string | undefined, environment: Environment): Promise<number> {
  const file = progressFile(environment.variables);
  const learnt = await readProgress(file);
  const gone = id === undefined ? Object.keys(learnt) : [lessonOf(id).id];
  await save(file, Object.fromEntries(Object.entries(learnt).filter(([lesson]) => !gone.includes(lesson))));
  await write(environment.stdout, `Forgotten: ${gone.length === 0 ? 'nothing' : gone.join(', ')}.\n`);
  return exitCodes.clean;
}

async function mark(lesson: Lesson, done: Mark, environment: Environment): Promise<void> {
  const file = progressFile(environment.variables);
  await save(file, withMark(await readProgress(file), lesson, done, environment.today));
  if (done === finishOf(lesson)) await write(environment.stdout, `"${lesson.title}" is finished.\n`);
}

async function save(file: string, learnt: Learnt): Promise<void> {
  try {
    await writeProgress(file, learnt);
  } catch (error) {
    throw new UsageError(`The progress cannot be kept in "${file}": ${reasonOf(error)}.`);
  }
}

function lessonOf(id: string): Lesson {
  const lesson = lessons.find((one) => one.id === id || String(one.checklist) === id);
  if (lesson) return lesson;
  const near = closest(
    id,
    lessons.map((one) => one.id),
  );
  const hint = near === undefined ? ' keyward learn list names them.' : ` Did you mean "${near}"?`;
  throw new UsageError(`There is no lesson "${id}".${hint}`);
}

function exerciseOf({ id, exercises }: Lesson, language: string | undefined): Exercise {
  const languages = exercises.map((one) => one.language).join(', ');
  const exercise = language === undefined ? exercises[0] : exercises.find((one) => one.language === language);
  if (!exercise) throw new UsageError(`"${id}" has exercises in ${languages}.`);
  return exercise;
}

function lessonFolder({ folder }: Lesson): string {
  return path.join(distFolder(), '..', 'walkthroughs', 'lessons', folder);
}

function copyOf(lesson: Lesson, { language, file }: Exercise, { folder }: LearnOptions, { cwd }: Environment): string {
  return path.join(path.resolve(cwd, folder), lesson.id, language, file);
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
