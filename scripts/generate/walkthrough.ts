import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import * as z from 'zod';
import type { Lesson } from '../../src/learn/lesson';
import { contextKey, finishOf } from '../../src/learn/progress';
import { inRoot } from '../lib/paths';
import type { Generator } from './generator';
import { readLessons } from './lessons';

const source = 'walkthroughs/walkthrough.yml';

const walkthroughFile = z.strictObject({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  steps: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      description: z.string(),
      media: z.strictObject({ svg: z.string(), altText: z.string() }),
    }),
  ),
});

async function contribution(): Promise<unknown> {
  const { id, title, description, steps } = walkthroughFile.parse(parse(await readFile(inRoot(source), 'utf8')));
  const lessons = await readLessons();
  if (steps.map((step) => step.id).join() !== lessons.map((lesson) => lesson.id).join()) {
    throw new Error(`${source} must have one step a lesson, in the order of the checklist`);
  }
  return {
    id: id.replace(/^keyward\./, ''),
    title,
    description,
    icon: 'walkthroughs/media/icon.svg',
    featuredFor: ['**/AndroidManifest.xml', '**/Info.plist', '**/app.json', '**/Podfile'],
    steps: steps.map((step, index) => {
      const lesson = lessons[index];
      if (!lesson) throw new Error(`${step.id} is no lesson`);
      return {
        id: step.id,
        title: step.title,
        description: [step.description.trim(), ...buttonsOf(lesson)].join('\n\n'),
        media: { svg: `walkthroughs/${step.media.svg}`, altText: step.media.altText },
        // Without an event of its own, a step ticks when it is merely looked at.
        completionEvents: [`onContext:${contextKey(step.id, finishOf(lesson))}`],
      };
    }),
  };
}

/** What a step offers. A link that is alone on its line is shown as a button. */
function buttonsOf({ id, exercises, questions }: Lesson): string[] {
  const link = (title: string, command: string): string =>
    `[${title}](command:keyward.${command}?${encodeURIComponent(JSON.stringify([id]))})`;
  return [
    ...(exercises.length > 0 ? [link('Start the exercise', 'startExercise')] : []),
    link('Read the lesson', 'openLesson'),
    ...(questions.length > 0 ? [link('Answer its questions', 'askQuestions')] : []),
  ];
}

/** Writes the walkthrough into the extension's manifest, the only place where VS Code reads it from. */
export const walkthroughGenerator: Generator = {
  name: 'walkthrough',
  committed: true,
  async generate() {
    const manifest = JSON.parse(await readFile(inRoot('package.json'), 'utf8')) as { contributes?: object };
    manifest.contributes = { ...manifest.contributes, walkthroughs: [await contribution()] };
    return [{ path: 'package.json', text: JSON.stringify(manifest, undefined, 2) }];
  },
};
