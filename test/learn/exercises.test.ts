import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../../scripts/lib/paths';
import { Engine } from '../../src/engine/engine';
import { grammarsFromDist } from '../../src/host/node/grammars';
import type { Exercise, ExerciseLanguage } from '../../src/learn/lesson';
import { lessons } from '../../src/learn/lessons.generated';
import { verifyExercise } from '../../src/learn/verify';

/** The day of these tests. */
const today = '2026-11-25';

/** How each kind of cheating must be called; the folder's name says which it is. */
const refusalOf: Readonly<Record<string, readonly string[]>> = {
  backwards: ['finding'],
  'dates-alone': ['finding'],
  'never-fails': ['construct'],
  piped: ['construct'],
  'whole-job': ['construct'],
  base64: ['finding', 'construct'],
  excepted: ['lowered'],
  future: ['construct'],
  'goes-on': ['construct'],
  'link-alone': ['construct'],
  longer: ['construct'],
  moved: ['finding'],
  never: ['construct'],
  'one-pin': ['finding'],
  order: ['construct'],
  plain: ['construct'],
  printed: ['finding'],
  reflection: ['finding'],
  seldom: ['construct'],
  'commented-out': ['finding', 'construct'],
  deleted: ['construct', 'finding'],
  lowered: ['lowered', 'suppressed'],
  renamed: ['finding', 'construct'],
  suppressed: ['suppressed', 'finding'],
  wrapper: ['finding', 'construct'],
};

/** The false solutions that each exercise in code has to refuse, and those of other files. */
const inCode = ['base64', 'commented-out', 'deleted', 'renamed', 'suppressed', 'wrapper'];
const falseSolutions: Readonly<Partial<Record<ExerciseLanguage, readonly string[]>>> = {
  ci: ['commented-out', 'deleted', 'renamed', 'suppressed'],
  policy: ['commented-out', 'deleted', 'lowered', 'suppressed'],
  runbook: ['commented-out', 'deleted', 'renamed', 'suppressed'],
};

const marked = lessons.flatMap((lesson) =>
  lesson.exercises.map((exercise) => ({
    name: `${lesson.id} in ${exercise.language}`,
    exercise,
    folder: inRoot('walkthroughs', 'lessons', lesson.folder, 'exercises', exercise.language),
  })),
);

/** The other honest ways of solving an exercise that have to pass. */
function acceptedIn(folder: string): string[] {
  const home = path.join(folder, 'accepted');
  return existsSync(home) ? readdirSync(home) : [];
}

describe('the exercises', () => {
  let engine: Engine;
  before(async () => {
    engine = await Engine.create(grammarsFromDist);
  });

  const verify = (exercise: Exercise, folder: string): ReturnType<typeof verifyExercise> =>
    verifyExercise(engine, exercise, readFileSync(path.join(folder, exercise.file), 'utf8'), today);

  for (const { name, exercise, folder } of marked) {
    it(`${name}: every kind of false solution is tried`, () => {
      const tried = readdirSync(path.join(folder, 'refused'));
      assert.deepEqual(
        (falseSolutions[exercise.language] ?? inCode).filter((variant) => !tried.includes(variant)),
        [],
      );
    });
  }

  for (const { name, exercise, folder } of marked) {
    it(`${name}: the start has the fault`, async () => {
      const verdict = await verify(exercise, path.join(folder, 'start'));
      assert.equal(verdict.passed ? 'passed' : verdict.refusal, 'finding');
    });

    it(`${name}: the solution passes`, async () => {
      assert.deepEqual(await verify(exercise, path.join(folder, 'solution')), { passed: true });
    });

    it(`${name}: the solution passes with other line ends`, async () => {
      const text = readFileSync(path.join(folder, 'solution', exercise.file), 'utf8').replaceAll('\n', '\r\n');
      assert.deepEqual(await verifyExercise(engine, exercise, text, today), { passed: true });
    });

    it(`${name}: other ways of solving it are tried`, () => {
      const isCode = falseSolutions[exercise.language] === undefined;
      assert.equal(isCode && acceptedIn(folder).length === 0, false, 'Write one into `accepted/NAME/`');
    });

    for (const variant of acceptedIn(folder)) {
      it(`${name}: ${variant} passes as well`, async () => {
        assert.deepEqual(await verify(exercise, path.join(folder, 'accepted', variant)), { passed: true });
      });
    }

    for (const variant of readdirSync(path.join(folder, 'refused'))) {
      it(`${name}: ${variant} is refused with a reason`, async () => {
        const verdict = await verify(exercise, path.join(folder, 'refused', variant));
        if (verdict.passed) assert.fail('It passed');
        const expected = refusalOf[variant];
        assert.ok(expected?.includes(verdict.refusal), `${verdict.refusal}: ${verdict.reason}`);
        assert.match(verdict.reason, /^[A-Z“`].{20,}\.$/);
      });
    }

    it(`${name}: half a file does not pass`, async () => {
      const text = readFileSync(path.join(folder, 'solution', exercise.file), 'utf8');
      const verdict = await verifyExercise(engine, exercise, text.slice(0, text.length / 2), today);
      assert.equal(verdict.passed, false);
    });
  }

  it('refuses a text of unreasonable length without reading it', async () => {
    const exercise = marked[0]?.exercise;
    assert.ok(exercise);
    const verdict = await verifyExercise(engine, exercise, 'x'.repeat(60_000), today);
    assert.equal(verdict.passed ? 'passed' : verdict.refusal, 'too-long');
  });
});
