import assert from 'node:assert/strict';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '../../scripts/lib/paths';
import { lessons } from '../../src/learn/lessons.generated';
import { World } from './world';

interface Report {
  readonly format: string;
  readonly made: string;
  readonly role?: string;
  readonly lessons: readonly { readonly id: string; readonly finished?: string }[];
}

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

  const solve = async (id: string, language: string) => {
    await run('start', id, '--language', language);
    const lesson = lessons.find((one) => one.id === id);
    const exercise = lesson?.exercises.find((one) => one.language === language);
    assert.ok(lesson && exercise);
    const copy = path.join(world.folder, 'keyward-exercises', id, language, exercise.file);
    const shipped = inRoot('walkthroughs', 'lessons', lesson.folder, 'exercises', language, 'solution');
    await copyFile(path.join(shipped, exercise.file), copy);
    return run('verify', id, '--language', language);
  };

  it('lists every lesson, none finished', async () => {
    const { stdout, exitCode } = await run('list');
    assert.equal(exitCode, 0);
    for (const { id } of lessons) assert.ok(stdout.includes(id), id);
    assert.match(stdout, /0 of 10 finished\.\n$/);
  });

  for (const { id, exercises } of lessons) {
    for (const { language } of exercises) {
      it(`refuses the start of ${id} in ${language}, and takes a solution`, async () => {
        const started = await run('start', id, '--language', language);
        assert.match(started.stdout, new RegExp(`Open keyward-exercises/${id}/${language}/`));
        const refused = await run('verify', id, '--language', language);
        assert.equal(refused.exitCode, 1);
        assert.match(refused.stdout, /^Not yet\. /);
        const solved = await solve(id, language);
        assert.deepEqual([solved.exitCode, solved.stderr], [0, '']);
        assert.match(solved.stdout, /^Solved\. .* is finished\.\n$/);
        assert.match((await run('report')).stdout, /\| 2026-11-25 \|/);
      });
    }
  }

  it('marks by its own policy, whatever the project’s says', async () => {
    await world.lay({
      'keyward.yml':
        'version: 1\nrules: { insecure-storage: off }\nfiles: { exclude: [keyward-exercises] }\n' +
        'exceptions: [{ rule: insecure-storage, path: "**/*.kt", reason: we know }]\n',
    });
    await run('start', 'secure-storage', '--language', 'kotlin');
    const refused = await run('verify', 'secure-storage', '--language', 'kotlin');
    assert.deepEqual([refused.exitCode, /^Not yet\. Line \d+: /.test(refused.stdout)], [1, true]);
  });

  it('keeps what somebody wrote when a lesson is started again', async () => {
    await run('start', '1', '--language', 'kotlin');
    const copy = path.join(world.folder, 'keyward-exercises', 'no-hardcoded-keys', 'kotlin', 'AssistantClient.kt');
    await writeFile(copy, '// mine\n');
    await run('start', '1', '--language', 'kotlin');
    assert.equal(await readFile(copy, 'utf8'), '// mine\n');
  });

  it('says who learnt what, in words and as data, and forgets', async () => {
    await solve('rotation', 'policy');
    const report = JSON.parse((await run('report', '--format', 'json', '--role', 'mobile')).stdout) as Report;
    assert.deepEqual([report.format, report.made, report.role], ['keyward-learning-report', '2026-11-25', 'mobile']);
    const finished = report.lessons.filter(({ finished: day }) => day !== undefined);
    assert.deepEqual(
      finished.map(({ id, finished: day }) => [id, day]),
      [['rotation', '2026-11-25']],
    );
    assert.match((await run('report', '--name', 'Noor')).stdout, /^# Lessons on API keys: Noor\n\n1 of 10 finished/);
    assert.match((await run('reset')).stdout, /Forgotten: rotation/);
    assert.match((await run('list')).stdout, /0 of 10 finished/);
  });

  it('asks questions, and says which answers are right and why', async () => {
    const asked = await run('ask', 'rotation');
    assert.match(asked.stdout, /^1\. A key was pushed[^]*\n {3}2\) [^]*\n2\. [^]*--answers 1,1\n$/);
    const wrong = await run('ask', 'rotation', '--answers', '2,1');
    assert.deepEqual([wrong.exitCode, /^1\. Right\. .*\n2\. Not quite/.test(wrong.stdout)], [1, true]);
    assert.equal((await run('ask', 'rotation', '--answers', '2,3')).exitCode, 0);
    assert.match((await run('report')).stdout, /\| 6 \| .* \| {2}\| 2026-11-25 \|/);
    assert.match((await run('ask', 'rotation', '--answers', '2')).stderr, /asks 2 questions/);
    assert.equal((await run('ask', 'rotation', '--answers', 'b')).exitCode, 2);
  });

  it('lists a lesson that changed since it was finished', async () => {
    await solve('rotation', 'policy');
    const file = path.join(world.folder, 'data', 'progress.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/("day": "2026-11-25",\s+"version": )1/g, '$10'));
    assert.match((await run('list')).stdout, /rotation .*\(finished 2026-11-25, changed since\)/);
  });

  it('names lessons and languages that are not there', async () => {
    const near = await run('start', 'rotatio');
    assert.deepEqual(
      [near.exitCode, near.stderr],
      [2, 'keyward: There is no lesson "rotatio". Did you mean "rotation"?\n'],
    );
    assert.match(
      (await run('start', '1', '--language', 'cobol')).stderr,
      /has exercises in kotlin, swift, dart, typescript/,
    );
    assert.match(
      (await run('verify', '1', '--language', 'swift')).stderr,
      /Run: keyward learn start no-hardcoded-keys --language swift\n/,
    );
    assert.match((await run('start', '1', '--language', 'dart')).stdout, /--language: kotlin, swift, typescript\.\n$/);
  });

  it('says on which line an attempt does not parse', async () => {
    await run('start', 'secure-storage', '--language', 'kotlin');
    const copy = path.join(world.folder, 'keyward-exercises', 'secure-storage', 'kotlin', 'SessionStore.kt');
    const text = await readFile(copy, 'utf8');
    await writeFile(copy, text.replace('fun clear()', 'fun clear(()'));
    const line = text.slice(0, text.indexOf('fun clear()')).split('\n').length;
    assert.match(
      (await run('verify', 'secure-storage')).stdout,
      new RegExp(`^Not yet\\. Line ${String(line)}: This does not parse`),
    );
  });
});
