import type { Lesson } from './lesson';

/** How a lesson is finished: by its exercise where it has one, else by reading it. */
export function finishOf(lesson: Pick<Lesson, 'exercises'>): 'passed' | 'read' {
  return lesson.exercises.length > 0 ? 'passed' : 'read';
}

/** The context key that tells the walkthrough of a lesson's mark. */
export function contextKey(lessonId: string, mark: 'passed' | 'read'): string {
  return `keyward.lesson.${lessonId}.${mark}`;
}
