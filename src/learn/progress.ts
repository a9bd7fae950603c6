import type { Lesson } from './lesson';

/** What somebody can have done with a lesson. */
export const marks = ['read', 'answered', 'passed'] as const;
export type Mark = (typeof marks)[number];

/** By lesson, what was done with it: on which day (`YEAR-MONTH-DAY`), and with which version of the lesson. */
export type Learnt = Readonly<
  Record<string, Readonly<Partial<Record<Mark, { readonly day: string; readonly version: number }>>>>
>;

type Known = Pick<Lesson, 'id' | 'version' | 'exercises'>;

/** How a lesson is finished: by its exercise where it has one, else by reading it. */
export function finishOf(lesson: Pick<Lesson, 'exercises'>): 'passed' | 'read' {
  return lesson.exercises.length > 0 ? 'passed' : 'read';
}

/** The day on which a lesson was finished; undefined where it is not. */
export function finishedOn(learnt: Learnt, lesson: Known): string | undefined {
  return learnt[lesson.id]?.[finishOf(lesson)]?.day;
}

/** Whether a lesson says something else since it was finished. */
export function isOutdated(learnt: Learnt, lesson: Known): boolean {
  const mark = learnt[lesson.id]?.[finishOf(lesson)];
  return mark !== undefined && mark.version < lesson.version;
}

/** With a mark more; one that is there for this version keeps its day. */
export function withMark(learnt: Learnt, { id, version }: Known, mark: Mark, day: string): Learnt {
  const known = learnt[id]?.[mark];
  if (known && known.version >= version) return learnt;
  return { ...learnt, [id]: { ...learnt[id], [mark]: { day, version } } };
}

/** The context key that tells the walkthrough of a lesson's mark. */
export function contextKey(lessonId: string, mark: Mark): string {
  return `keyward.lesson.${lessonId}.${mark}`;
}
