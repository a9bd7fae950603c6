import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../../scripts/lib/paths';
import { Engine } from '../../src/engine/engine';
import { grammarsFromDist } from '../../src/host/node/grammars';
import type { Exercise } from '../../src/learn/lesson';
import { lessons } from '../../src/learn/lessons';
import { verifyExercise } from '../../src/learn/verify';

/** How each kind of cheating must be called; the folder's name says which it is. */
const refusalOf: Readonly<Record<string, readonly string[]>> = {
  base64: ['finding', 'construct'],
  'commented-out': ['finding', 'construct'],
  deleted: ['construct'],
  renamed: ['finding', 'construct'],
  suppressed: ['suppressed'],
};

const marked = lessons.flatMap((lesson) =>
  lesson.exercises.map((exercise) => ({
    name: `${lesson.id} in ${exercise.language}`,
    exercise,
    folder: inRoot('walkthroughs', 'lessons', lesson.folder, 'exercises', exercise.language),
  })),
);

describe('the exercises', () => {
  let engine: Engine;
  before(async () => {
    engine = await Engine.create(grammarsFromDist);
  });

  const verify = (exercise: Exercise, folder: string): ReturnType<typeof verifyExercise> =>
    verifyExercise(engine, exercise, readFileSync(path.join(folder, exercise.file), 'utf8'));

  it('are there for keys and for storage, in three languages each', () => {
    assert.deepEqual(
      lessons.filter(({ exercises }) => exercises.length > 0).map(({ id, exercises }) => [id, exercises.length]),
      [
        ['no-hardcoded-keys', 3],
        ['secure-storage', 3],
      ],
    );
  });

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
      assert.deepEqual(await verifyExercise(engine, exercise, text), { passed: true });
    });

    for (const variant of readdirSync(path.join(folder, 'refused'))) {
      it(`${name}: ${variant} is refused with a reason`, async () => {
        const verdict = await verify(exercise, path.join(folder, 'refused', variant));
        if (verdict.passed) assert.fail('It passed');
        const expected = refusalOf[variant];
        assert.ok(expected?.includes(verdict.refusal), `${verdict.refusal}: ${verdict.reason}`);
        assert.match(verdict.reason, /^[A-Z].{20,}\.$/);
      });
    }

    it(`${name}: half a file does not pass`, async () => {
      const text = readFileSync(path.join(folder, 'solution', exercise.file), 'utf8');
      const verdict = await verifyExercise(engine, exercise, text.slice(0, text.length / 2));
      assert.equal(verdict.passed, false);
    });
  }

  it('refuses a text of unreasonable length without reading it', async () => {
    const exercise = marked[0]?.exercise;
    assert.ok(exercise);
    const verdict = await verifyExercise(engine, exercise, 'x'.repeat(60_000));
    assert.equal(verdict.passed ? 'passed' : verdict.refusal, 'too-long');
  });
});
