import { reasonOf } from '../host/node/read';
import type { Lesson } from '../learn/lesson';
import { finishOf, withMark, type Learnt, type Mark } from '../learn/progress';
import { learningReport, reportText, type Learner } from '../learn/report';
import { exitCodes, UsageError, write } from './environment';
import type { Environment } from './environment';
import { allLessons, lessonOf } from './lessons';
import { progressFile, readProgress, writeProgress } from './progress-file';

/** What the person at this machine has learnt. */
export async function learntBy({ variables }: Environment): Promise<Learnt> {
  return readProgress(progressFile(variables));
}

/** Notes what was done with a lesson, and says when it is finished by that. */
export async function markLesson(lesson: Lesson, done: Mark, environment: Environment): Promise<void> {
  await save(withMark(await learntBy(environment), lesson, done, environment.today), environment);
  if (done === finishOf(lesson)) await write(environment.stdout, `"${lesson.title}" is finished.\n`);
}

/** What was learnt, for whoever keeps the record of it. Nothing is sent anywhere. */
export async function reportLessons(
  { format, ...learner }: Learner & { readonly format: 'json' | 'md' },
  environment: Environment,
): Promise<number> {
  const lessons = await allLessons(environment);
  const report = learningReport(lessons, await learntBy(environment), learner, environment.today);
  await write(environment.stdout, reportText(report, format));
  return exitCodes.clean;
}

/** Forgets a lesson, or all of them. Exercises that were copied stay. */
export async function resetLessons(id: string | undefined, environment: Environment): Promise<number> {
  const learnt = await learntBy(environment);
  const gone = id === undefined ? Object.keys(learnt) : [lessonOf(id, await allLessons(environment)).id];
  await save(Object.fromEntries(Object.entries(learnt).filter(([lesson]) => !gone.includes(lesson))), environment);
  await write(environment.stdout, `Forgotten: ${gone.length === 0 ? 'nothing' : gone.join(', ')}.\n`);
  return exitCodes.clean;
}

async function save(learnt: Learnt, { variables }: Environment): Promise<void> {
  const file = progressFile(variables);
  try {
    await writeProgress(file, learnt);
  } catch (error) {
    throw new UsageError(`The progress cannot be kept in "${file}": ${reasonOf(error)}.`);
  }
}
