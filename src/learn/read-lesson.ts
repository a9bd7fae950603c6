import { parse } from 'yaml';
import * as z from 'zod';
import { exerciseLanguages, type Exercise, type Lesson } from './lesson';
import { exerciseHead, lessonHead, splitLesson } from './lesson-schema';

/** The text of a file, by its path below the lesson's folder; undefined where there is none. */
export type ReadText = (path: string) => Promise<string | undefined>;

/** A lesson with its text, Markdown without its head; or what is wrong with it, in words. */
export type LessonReading = { readonly lesson: Lesson; readonly body: string } | { readonly mistake: string };

class Mistake extends Error {}

/** Longer files of a lesson are not read. In UTF-16 code units. */
const longestFile = 200_000;

/**
 * Reads a lesson from its folder: `lesson.md`, and `exercises/LANGUAGE/exercise.yml` with `start/FILE` and `solution/FILE`.
 * @param folder How the lesson's folder is to be named in it.
 * @param ruleIds The rules that it may name; without them, any.
 */
export async function readLesson(folder: string, read: ReadText, ruleIds?: readonly string[]): Promise<LessonReading> {
  try {
    const parts = splitLesson(await mustRead(read, 'lesson.md'));
    if (!parts) throw new Mistake('lesson.md does not begin with its head: settings between two lines `---`.');
    const head = checked(lessonHead, parts.head, 'lesson.md');
    const isKnown = (id: string): boolean => ruleIds?.includes(id) ?? true;
    const unknown = head.rules.find((id) => !isKnown(id));
    if (unknown !== undefined) throw new Mistake(`lesson.md names a rule that there is not: ${unknown}.`);
    const exercises: Exercise[] = [];
    for (const language of exerciseLanguages) {
      const exercise = await readExercise(language, read);
      if (exercise && !isKnown(exercise.target)) {
        throw new Mistake(`The exercise in ${language} names a rule that there is not: ${exercise.target}.`);
      }
      if (exercise) exercises.push(exercise);
    }
    return { lesson: { ...head, folder, exercises }, body: parts.body };
  } catch (error) {
    if (error instanceof Mistake) return { mistake: error.message };
    throw error;
  }
}

/** Reads a lesson of a team's own, which needs an id that none of `others` has. See `readLesson`. */
export async function readTeamLesson(
  folder: string,
  read: ReadText,
  ruleIds: readonly string[],
  others: readonly Lesson[],
): Promise<LessonReading> {
  const reading = await readLesson(folder, read, ruleIds);
  if ('mistake' in reading) return reading;
  const { id } = reading.lesson;
  return others.some((one) => one.id === id) ? { mistake: `there is a lesson "${id}" already.` } : reading;
}

async function readExercise(language: Exercise['language'], read: ReadText): Promise<Exercise | undefined> {
  const home = `exercises/${language}`;
  const text = await read(`${home}/exercise.yml`);
  if (text === undefined) return undefined;
  const { path, today, without, beside: names, ...exercise } = checked(exerciseHead, text, `${home}/exercise.yml`);
  for (const kind of ['start', 'solution']) await mustRead(read, `${home}/${kind}/${exercise.file}`);
  const beside = await Promise.all(
    names.map(async (name) => ({ path: name, text: await mustRead(read, `${home}/beside/${name}`) })),
  );
  return {
    language,
    ...exercise,
    ...(path !== undefined && { path }),
    ...(today !== undefined && { today }),
    ...(without && { without }),
    ...(beside.length > 0 && { beside }),
  };
}

async function mustRead(read: ReadText, path: string): Promise<string> {
  const text = await read(path);
  if (text === undefined) throw new Mistake(`${path} is not there.`);
  if (text.length > longestFile) throw new Mistake(`${path} is too long.`);
  return text;
}

function checked<T>(schema: z.ZodType<T>, text: string, file: string): T {
  let value: unknown;
  try {
    value = parse(text, { maxAliasCount: 20 });
  } catch (error) {
    throw new Mistake(`${file} is no YAML: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const at = issue && issue.path.length > 0 ? ` at ${issue.path.join('.')}` : '';
  throw new Mistake(`${file}${at}: ${issue?.message ?? 'not understood'}`);
}
