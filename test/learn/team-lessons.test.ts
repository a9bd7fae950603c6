import assert from 'node:assert/strict';
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '../../scripts/lib/paths';
import { Engine } from '../../src/engine/engine';
import { rules } from '../../src/engine/rules/registry';
import { grammarsFromDist } from '../../src/host/node/grammars';
import { readLesson } from '../../src/learn/read-lesson';
import { verifyExercise } from '../../src/learn/verify';
import { World } from '../cli/world';

const example = inRoot('examples', 'company-repository');
const home = path.join(example, 'lessons', 'support-log');
const ruleIds = rules.map(({ metadata }) => metadata.id);
const exercise = 'exercises/kotlin';

/** The files of the example's lesson, with some changed or, where undefined, gone. */
function reader(changes: Readonly<Record<string, string | undefined>> = {}) {
  return async (name: string): Promise<string | undefined> =>
    Object.hasOwn(changes, name) ? changes[name] : readFile(path.join(home, name), 'utf8').catch(() => undefined);
}

describe('a lesson of a team’s own', () => {
  it('is read from texts alone, and marked by the engine', async () => {
    const reading = await readLesson('lessons/support-log', reader(), ruleIds);
    assert.ok('lesson' in reading);
    const [kotlin] = reading.lesson.exercises;
    assert.ok(kotlin);
    assert.equal(reading.lesson.id, 'harbor-support-log');
    assert.match(reading.body, /^# Write to the support log/);
    const engine = await Engine.create(grammarsFromDist);
    const mark = async (kind: string) =>
      verifyExercise(engine, kotlin, (await reader()(`${exercise}/${kind}/Boarding.kt`)) ?? '', '2026-11-25');
    const start = await mark('start');
    assert.equal(start.passed ? 'passed' : start.refusal, 'finding');
    assert.deepEqual(await mark('solution'), { passed: true });
  });

  const good = '---\nid: own\ntitle: Own\nchecklist: 9\nrules: [secret-in-log]\n---\n\n# Own\n';
  const mistakes: Readonly<Record<string, readonly [Readonly<Record<string, string | undefined>>, RegExp]>> = {
    'no text': [{ 'lesson.md': undefined }, /^lesson\.md is not there\.$/],
    'no head': [{ 'lesson.md': '# Own\n' }, /does not begin with its head/],
    'a head that is no YAML': [{ 'lesson.md': '---\nid: [\n---\n' }, /^lesson\.md is no YAML: /],
    'an unknown setting': [{ 'lesson.md': good.replace('title', 'command') }, /^lesson\.md/],
    'a rule that there is not': [
      { 'lesson.md': good.replace('in-log', 'in-logs') },
      /names a rule .*: secret-in-logs\.$/,
    ],
    'an id that is a path': [
      { 'lesson.md': good.replace('id: own', 'id: ../own') },
      /^lesson\.md at id: An id is made/,
    ],
    'a practice that there is not': [{ 'lesson.md': good.replace('9', '11') }, /^lesson\.md at checklist: /],
    'an answer that there is not': [
      {
        'lesson.md': good.replace(
          'rules:',
          'questions: [{ question: q, answers: [a, b], right: 2, because: c }]\nrules:',
        ),
      },
      /questions\.0\.right: There is no such answer/,
    ],
    'a bomb of aliases': [
      { 'lesson.md': good.replace('Own', `&a [${'x, '.repeat(50)}]\nb: [${'*a, '.repeat(100)}]`) },
      /^lesson\.md is no YAML: /,
    ],
    'a text without end': [{ 'lesson.md': good + 'x'.repeat(300_000) }, /is too long\.$/],
    'no start': [{ [`${exercise}/start/Boarding.kt`]: undefined }, /start\/Boarding\.kt is not there\.$/],
    'no solution': [{ [`${exercise}/solution/Boarding.kt`]: undefined }, /solution\/Boarding\.kt is not there\.$/],
    'a file elsewhere': [
      { [`${exercise}/exercise.yml`]: 'file: ../../secret\ntarget: secret-in-log\nrequires: []\nhints: [h]\n' },
      /^exercises\/kotlin\/exercise\.yml at file: Write a file’s name/,
    ],
    'a requirement that runs something': [
      {
        [`${exercise}/exercise.yml`]: 'file: Boarding.kt\ntarget: secret-in-log\nrequires: { run: rm }\nhints: [h]\n',
      },
      /^exercises\/kotlin\/exercise\.yml at requires: /,
    ],
    'a target that there is not': [
      {
        [`${exercise}/exercise.yml`]:
          'file: Boarding.kt\ntarget: no-rule\nrequires: { call: a, from: b }\nhints: [h]\n',
      },
      /The exercise in kotlin names a rule that there is not: no-rule\.$/,
    ],
  };
  for (const [name, [changes, expected]] of Object.entries(mistakes)) {
    it(`is refused for ${name}, in words`, async () => {
      const reading = await readLesson('own', reader(changes), ruleIds);
      assert.match('mistake' in reading ? reading.mistake : 'read', expected);
    });
  }
});

describe('lessons of a policy, on the command line', function () {
  this.timeout(30_000);
  let world: World;
  before(async () => {
    world = await World.create({
      'keyward.yml': 'version: 1\nlessons: [lessons/support-log, lessons/none, lessons/again]\n',
    });
    for (const folder of ['support-log', 'again']) {
      await cp(home, path.join(world.folder, 'lessons', folder), { recursive: true });
    }
  });
  after(() => world.remove());

  const run = (...argv: string[]) =>
    world.run(['learn', ...argv], {
      variables: { KEYWARD_DATA: path.join(world.folder, 'data') },
      rules: rules.map(({ metadata }) => metadata),
    });

  it('are listed after the ten; what is wrong with one is said, and the rest stays', async () => {
    const { stdout, stderr, exitCode } = await run('list');
    assert.equal(exitCode, 0);
    assert.match(stdout, /\n 9 {2}harbor-support-log +Write to the support log {2}\(kotlin\)\n\n0 of 11 finished\.\n$/);
    assert.match(stderr, /the lesson in "lessons\/none" is left out: lesson\.md is not there\./);
    assert.match(
      stderr,
      /the lesson in "lessons\/again" is left out: there is a lesson "harbor-support-log" already\./,
    );
  });

  it('are started, helped with, marked and reported like the others', async () => {
    const started = await run('start', 'harbor-support-log');
    assert.match(started.stdout, /^# Write to the support log/);
    const copy = path.join(world.folder, 'keyward-exercises', 'harbor-support-log', 'kotlin', 'Boarding.kt');
    assert.equal((await run('verify', 'harbor-support-log')).exitCode, 1);
    assert.match((await run('hint', 'harbor-support-log')).stdout, /^1 of 3: .*\n\nMore: .* --up-to 2\n$/);
    assert.match(
      (await run('hint', 'harbor-support-log', '--up-to', '3')).stdout,
      /\n3 of 3: .*\n\nMore: .* --solution\n$/,
    );
    const { stdout: solution } = await run('hint', 'harbor-support-log', '--solution');
    await world.lay({ 'keyward-exercises/harbor-support-log/kotlin/Boarding.kt': solution });
    assert.equal(await readFile(copy, 'utf8'), solution);
    assert.match((await run('verify', 'harbor-support-log')).stdout, /^Solved\. /);
    assert.match((await run('report')).stdout, /\| 9 \| Write to the support log \| 2026-11-25 \|/);
  });
});
