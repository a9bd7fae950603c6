import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import * as z from 'zod';
import type { Lesson } from '../../src/learn/lesson';
import { contextKey, finishOf } from '../../src/learn/progress';
import { inRoot } from '../lib/paths';
import type { Generator } from './generator';
import { readLessons } from './lessons';

const source = 'walkthroughs/walkthrough.yml';
const startSource = 'walkthroughs/get-started.yml';

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
      /** What ticks the step; a lesson's ticks when it is finished. */
      events: z.array(z.string()).optional(),
    }),
  ),
});

type Step = z.infer<typeof walkthroughFile>['steps'][number];

async function contribution(
  file: string,
  offers: (step: Step, index: number) => { readonly buttons: readonly string[]; readonly events: readonly string[] },
) {
  const { id, title, description, steps } = walkthroughFile.parse(parse(await readFile(inRoot(file), 'utf8')));
  return {
    id: id.replace(/^keyward\./, ''),
    title,
    description,
    icon: 'walkthroughs/media/icon.svg',
    featuredFor: ['**/AndroidManifest.xml', '**/Info.plist', '**/app.json', '**/Podfile', '**/pubspec.yaml'],
    steps: steps.map((step, index) => {
      const { buttons, events } = offers(step, index);
      // Without an event of its own, a step ticks when it is merely looked at.
      if (events.length === 0) throw new Error(`${file}: nothing ticks ${step.id}`);
      return {
        id: step.id,
        title: step.title,
        description: [step.description.trim(), ...buttons].join('\n\n'),
        media: { svg: `walkthroughs/${step.media.svg}`, altText: step.media.altText },
        completionEvents: events,
      };
    }),
  };
}

/** The ten steps, one a lesson. */
async function tenSteps() {
  const lessons = await readLessons();
  const made = await contribution(source, (step, index) => {
    const lesson = lessons[index];
    if (lesson?.id !== step.id) {
      throw new Error(`${source} must have one step a lesson, in the order of the checklist`);
    }
    return { buttons: buttonsOf(lesson), events: [`onContext:${contextKey(step.id, finishOf(lesson))}`] };
  });
  if (made.steps.length !== lessons.length) throw new Error(`${source} leaves out a lesson`);
  return made;
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

/** Writes the walkthroughs into the extension's manifest, the only place where VS Code reads it from. */
export const walkthroughGenerator: Generator = {
  name: 'walkthrough',
  committed: true,
  async generate() {
    const manifest = JSON.parse(await readFile(inRoot('package.json'), 'utf8')) as { contributes?: object };
    const start = await contribution(startSource, ({ events = [] }) => ({ buttons: [], events }));
    manifest.contributes = { ...manifest.contributes, walkthroughs: [start, await tenSteps()] };
    return [{ path: 'package.json', text: JSON.stringify(manifest, undefined, 2) }];
  },
};
