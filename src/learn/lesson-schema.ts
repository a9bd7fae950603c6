import * as z from 'zod';
import type { Requirement } from './lesson';

const name = z.string().min(1).max(80);
const sentence = z.string().min(1).max(400);
const days = z.int().min(1).max(3650);

const requirement: z.ZodType<Requirement> = z.union([
  z.strictObject({ call: z.union([name, z.array(name).min(1).max(8)]), from: name, to: name.optional() }),
  z.strictObject({ call: name, from: name, through: z.array(name).min(1) }),
  z.strictObject({ header: name, from: name, to: name }),
  z.strictObject({ sink: z.enum(['secure-storage', 'log']), from: name }),
  z.strictObject({ step: name, env: name }),
  z.strictObject({ step: name, fails: z.literal('the build') }),
  z.strictObject({ key: name, has: z.array(name), maxAge: days }),
  z.strictObject({ evidence: name, has: z.array(name), reviewEvery: days }),
  z.strictObject({ sections: z.array(name).min(1) }),
]);

const question = z
  .strictObject({
    question: sentence,
    answers: z.array(sentence).min(2).max(4),
    right: z.int().min(0).describe('Which answer is right, counted from 0.'),
    because: sentence.describe('Why it is right.'),
  })
  .refine(({ answers, right }) => right < answers.length, { message: 'There is no such answer.', path: ['right'] });

/** The head of a `lesson.md`, between its two lines `---`. */
export const lessonHead = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/, { message: 'An id is made of small letters, digits and hyphens.' }),
  title: z.string().min(1).max(80),
  checklist: z.int().min(1).max(10),
  version: z.int().min(1).default(1),
  rules: z.array(z.string()),
  questions: z.array(question).max(5).default([]),
});

const inside = z.string().regex(/^(?!\/)(?!.*\.\.)[\w./-]{1,200}$/, { message: 'Write a path inside the repository.' });

/** An `exercise.yml`. */
export const exerciseHead = z.strictObject({
  file: z.string().regex(/^[\w.-]{1,80}$/, { message: 'Write a file’s name, without a folder.' }),
  path: inside.optional(),
  beside: z.array(inside).max(10).default([]),
  today: z.iso.date().optional(),
  target: z.string(),
  without: z.array(z.string()).min(1).optional(),
  requires: z.union([requirement.transform((one) => [one]), z.array(requirement).min(1).max(8)]),
  hints: z.array(sentence).min(1).max(5),
});

/** The head of a lesson's text and what follows it; undefined where there is none. */
export function splitLesson(text: string): { readonly head: string; readonly body: string } | undefined {
  const match = /^---\r?\n([^]*?)\r?\n---\r?\n/.exec(text);
  return match ? { head: match[1] ?? '', body: text.slice(match[0].length).trim() } : undefined;
}
