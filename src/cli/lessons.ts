import path from 'node:path';
import { closest } from '../engine/text/closest';
import { distFolder } from '../host/node/grammars';
import { readText } from '../host/node/read';
import type { Exercise, Lesson } from '../learn/lesson';
import { lessons as builtIn } from '../learn/lessons.generated';
import { readTeamLesson } from '../learn/read-lesson';
import { UsageError, write } from './environment';
import type { Environment } from './environment';
import { choosePolicy } from './policy-file';

/** The lessons that come with Keyward, then those that the policy of the current folder names; what is wrong with one is said. */
export async function allLessons(environment: Environment): Promise<readonly Lesson[]> {
  const { policy, file } = await choosePolicy({}, environment.cwd, environment);
  const lessons = [...builtIn];
  if (file === undefined) return lessons;
  const ruleIds = environment.rules.map(({ id }) => id);
  for (const folder of policy.settings.lessons) {
    const home = path.join(path.dirname(file), folder);
    const reading = await readTeamLesson(home, (name) => textIn(home, name), ruleIds, lessons);
    if ('lesson' in reading) lessons.push(reading.lesson);
    else await write(environment.stderr, `keyward: the lesson in "${folder}" is left out: ${reading.mistake}\n`);
  }
  return lessons;
}

async function textIn(home: string, name: string): Promise<string | undefined> {
  const result = await readText(home, name);
  return result.kind === 'skip' ? undefined : result.text;
}

/** The lesson of this id, or of this number of the checklist. */
export function lessonOf(id: string, lessons: readonly Lesson[]): Lesson {
  const lesson = lessons.find((one) => one.id === id) ?? builtIn.find(({ checklist }) => String(checklist) === id);
  if (lesson) return lesson;
  const near = closest(
    id,
    lessons.map((one) => one.id),
  );
  const hint = near === undefined ? ' keyward learn list names them.' : ` Did you mean "${near}"?`;
  throw new UsageError(`There is no lesson "${id}".${hint}`);
}

/** The exercise of a lesson in this language, or its first. */
export function exerciseOf({ id, exercises }: Lesson, language: string | undefined): Exercise {
  if (exercises.length === 0) throw new UsageError(`"${id}" is read, it has no exercise.`);
  const languages = exercises.map((one) => one.language).join(', ');
  const exercise = language === undefined ? exercises[0] : exercises.find((one) => one.language === language);
  if (!exercise) throw new UsageError(`"${id}" has exercises in ${languages}.`);
  return exercise;
}

/** Where a lesson's files lie. */
export function lessonHome({ folder }: Lesson): string {
  return path.resolve(distFolder(), '..', 'walkthroughs', 'lessons', folder);
}
