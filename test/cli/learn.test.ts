import assert from 'node:assert/strict';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '../../scripts/lib/paths';
import { lessons } from '../../src/learn/lessons.generated';
import { World } from './world';

describe('keyward learn', function () {
  this.timeout(30_000);
  let world: World;

  beforeEach(async () => {
    world = await World.create();
  });

  afterEach(async () => {
    await world.remove();
  });

  const run = (...argv: string[]) =>
    world.run(['learn', ...argv], { variables: { KEYWARD_DATA: path.join(world.folder, 'data') } });

  it('lists every lesson, none finished', async () => {
    const { stdout, exitCode } = await run('list');
    assert.equal(exitCode, 0);
    for (const { id } of lessons) assert.ok(stdout.includes(id), id);
    assert.match(stdout, /0 of 10 finished\.\n$/);
  });

  for (const { id, folder, exercises } of lessons) {
    for (const { language, file } of exercises) {
      it(`refuses the start of ${id} in ${language}, and takes a solution`, async () => {
        const started = await run('start', id, '--language', language);
        assert.match(started.stdout, new RegExp(`Open keyward-exercises/${id}/${language}/`));
        const refused = await run('verify', id, '--language', language);
        assert.equal(refused.exitCode, 1);
        assert.match(refused.stdout, /^Not yet\. /);
        const copy = path.join(world.folder, 'keyward-exercises', id, language, file);
        const shipped = inRoot('walkthroughs', 'lessons', folder, 'exercises', language, 'solution', file);
        await copyFile(shipped, copy);
        const solved = await run('verify', id, '--language', language);
        assert.deepEqual([solved.exitCode, solved.stderr], [0, '']);
        assert.match(solved.stdout, /^Solved\. .* is finished\.\n$/);
        assert.match((await run('report')).stdout, /\| 2026-11-25 \|/);
      });
    }
  }

  it('keeps what somebody wrote when a lesson is started again', async () => {
    await run('start', '1', '--language', 'kotlin');
    const copy = path.join(world.folder, 'keyward-exercises', 'no-hardcoded-keys', 'kotlin', 'AssistantClient.kt');
    await writeFile(copy, '// mine\n');
    await run('start', '1', '--language', 'kotlin');
    assert.equal(await readFile(copy, 'utf8'), '// mine\n');
  });

  it('finishes a lesson without an exercise by showing it, and forgets', async () => {
    const [lesson] = lessons.filter(({ exercises }) => exercises.length === 0);
    assert.ok(lesson);
    assert.match((await run('start', lesson.id)).stdout, /## The threat[^]*is finished\.\n$/);
    const report = JSON.parse((await run('report', '--format', 'json')).stdout) as { id: string; finished?: string }[];
    assert.equal(report.find(({ id }) => id === lesson.id)?.finished, '2026-11-25');
    assert.match((await run('reset')).stdout, new RegExp(`Forgotten: ${lesson.id}`));
    assert.match((await run('list')).stdout, /0 of 10 finished/);
  });

  it('names lessons and languages that are not there', async () => {
    const near = await run('start', 'rotatio');
    assert.deepEqual(
      [near.exitCode, near.stderr],
      [2, 'keyward: There is no lesson "rotatio". Did you mean "rotation"?\n'],
    );
    assert.match((await run('start', '1', '--language', 'cobol')).stderr, /has exercises in kotlin, swift, typescript/);
    assert.match((await run('verify', '1')).stderr, /Run: keyward learn start no-hardcoded-keys/);
  });
});
