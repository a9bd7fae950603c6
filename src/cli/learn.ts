import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Engine } from '../engine/engine';
import { grammarsFromDist } from '../host/node/grammars';
import { slashed } from '../host/node/find-policy';
import { reasonOf } from '../host/node/read';
import type { Exercise, Lesson, Question } from '../learn/lesson';
import { splitLesson } from '../learn/lesson-schema';
import { finishedOn, isOutdated, type Learnt } from '../learn/progress';
import { verifyExercise } from '../learn/verify';
import { exitCodes, UsageError, write } from './environment';
import type { Environment } from './environment';
import { markLesson, learntBy } from './learn-progress';
import { allLessons, exerciseOf, lessonHome, lessonOf } from './lessons';

/** What the commands below `keyward learn` are told. */
export interface LearnOptions {
  readonly language?: string;
  /** Where exercises are copied to. */
  readonly folder: string;
}

/** Lists the lessons, with what is finished. */
export async function listLessons(environment: Environment): Promise<number> {
  const learnt = await learntBy(environment);
  const lessons = await allLessons(environment);
  const width = Math.max(24, ...lessons.map(({ id }) => id.length + 2));
  const rows = lessons.map((lesson) => {
    const mark = stateOf(lesson, learnt);
    return `${String(lesson.checklist).padStart(2)}  ${lesson.id.padEnd(width)}${lesson.title}  (${mark})\n`;
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
  const lesson = lessonOf(id, await allLessons(environment));
  const text = await readFile(path.join(lessonHome(lesson), 'lesson.md'), 'utf8');
  await write(environment.stdout, `${splitLesson(text)?.body ?? text}\n\n`);
  await markLesson(lesson, 'read', environment);
  if (lesson.exercises.length === 0) return exitCodes.clean;
  const exercise = exerciseOf(lesson, options.language);
  const copy = copyOf(lesson, exercise, options, environment);
  if (!(await exists(copy))) {
    await mkdir(path.dirname(copy), { recursive: true });
    await copyFile(fileOf(lesson, exercise, 'start'), copy);
  }
  const name = slashed(path.relative(environment.cwd, copy));
  const about = `${lesson.id} --language ${exercise.language}`;
  await write(environment.stdout, `Open ${name}, mend it, then run: keyward learn verify ${about}\n`);
  await write(environment.stdout, `If you are stuck: keyward learn hint ${about}\n`);
  const others = lesson.exercises.filter((one) => one !== exercise).map(({ language }) => language);
  if (others.length > 0) {
    await write(
      environment.stdout,
      `One exercise is enough. There are others with --language: ${others.join(', ')}.\n`,
    );
  }
  return exitCodes.clean;
}

/** Marks an exercise; what is missing is said, and the exit code is 1. */
export async function verifyLesson(id: string, options: LearnOptions, environment: Environment): Promise<number> {
  const lesson = lessonOf(id, await allLessons(environment));
  const exercise = exerciseOf(lesson, options.language);
  const text = await readFile(copyOf(lesson, exercise, options, environment), 'utf8').catch((error: unknown) => {
    const start = `keyward learn start ${lesson.id} --language ${exercise.language}`;
    throw new UsageError(`The exercise cannot be read (${reasonOf(error)}). Run: ${start}`);
  });
  const verdict = await verifyExercise(await Engine.create(grammarsFromDist), exercise, text, environment.today);
  if (!verdict.passed) {
    await write(environment.stdout, `Not yet. ${verdict.reason}\n`);
    return exitCodes.findings;
  }
  await write(environment.stdout, 'Solved. ');
  await markLesson(lesson, 'passed', environment);
  return exitCodes.clean;
}

/** Prints the hints of an exercise up to a number, or its solution. */
export async function helpWith(
  id: string,
  { language, upTo, solution }: { readonly language?: string; readonly upTo: number; readonly solution?: boolean },
  environment: Environment,
): Promise<number> {
  const lesson = lessonOf(id, await allLessons(environment));
  const exercise = exerciseOf(lesson, language);
  if (solution === true) {
    await write(environment.stdout, await readFile(fileOf(lesson, exercise, 'solution'), 'utf8'));
    return exitCodes.clean;
  }
  const { hints } = exercise;
  const shown = hints.slice(0, Math.max(1, upTo));
  const rows = shown.map((hint, index) => `${String(index + 1)} of ${String(hints.length)}: ${hint}\n`);
  const about = `keyward learn hint ${lesson.id} --language ${exercise.language}`;
  const next = shown.length < hints.length ? `--up-to ${String(shown.length + 1)}` : '--solution';
  await write(environment.stdout, `${rows.join('')}\nMore: ${about} ${next}\n`);
  return exitCodes.clean;
}

/**
 * Asks a lesson’s questions: without answers it prints them, with one a question (counted from 1) it says which are right and
 * why. The exit code is 1 while one is wrong.
 */
export async function askLesson(id: string, answers: readonly number[], environment: Environment): Promise<number> {
  const lesson = lessonOf(id, await allLessons(environment));
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
  await markLesson(lesson, 'answered', environment);
  return exitCodes.clean;
}

function asText({ question, answers }: Question, index: number): string {
  const rows = answers.map((answer, at) => `   ${String(at + 1)}) ${answer}\n`);
  return `${String(index + 1)}. ${question}\n${rows.join('')}`;
}

function fileOf(lesson: Lesson, { language, file }: Exercise, kind: 'start' | 'solution'): string {
  return path.join(lessonHome(lesson), 'exercises', language, kind, file);
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
