import { mkdir, readFile, rm } from 'node:fs/promises';
import { inRoot } from './lib/paths';
import { main, npm, run } from './lib/process';
import { countsVariable, type Counts } from './test/counts';
import { stages, type Stage } from './test/stages';

const countsFile = inRoot('test-results', 'counts.json');

/** What a stage's tests wrote. Nothing, where it wrote nothing. */
async function readCounts(): Promise<Counts> {
  const text = await readFile(countsFile, 'utf8').catch(() => undefined);
  return text === undefined ? { passed: 0, failed: 0, skipped: 0 } : (JSON.parse(text) as Counts);
}

/** A stage that failed, ran out of time or ran no test counts as one failed test, unless its tests say which failed. */
function judge(stage: Stage, counts: Counts, code: number): Counts {
  const ranNone = stage.counts && counts.passed + counts.failed + counts.skipped === 0;
  return { ...counts, failed: code !== 0 || ranNone ? Math.max(counts.failed, 1) : counts.failed };
}

async function runStage(stage: Stage): Promise<Counts> {
  console.log(`\n── ${stage.name}: npm run ${stage.script.join(' ')}`);
  await rm(countsFile, { force: true });
  const started = Date.now();
  const [command, ...first] = npm();
  const { code, timedOut } = await run(command, [...first, 'run', '--silent', ...stage.script], {
    timeout: stage.minutes * 60_000,
    env: { [countsVariable]: countsFile },
  });
  const counts = judge(stage, await readCounts(), code);
  const verdict = timedOut ? `ended after ${stage.minutes} minutes` : counts.failed > 0 ? 'failed' : 'passed';
  console.log(`── ${stage.name}: ${verdict} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
  return counts;
}

main(async () => {
  await mkdir(inRoot('test-results'), { recursive: true });
  const all: { readonly stage: Stage; readonly counts: Counts }[] = [];
  for (const stage of stages) all.push({ stage, counts: await runStage(stage) });

  const sum = (of: keyof Counts): number => all.reduce((total, { counts }) => total + counts[of], 0);
  console.log();
  for (const { stage, counts } of all) {
    if (counts.failed > 0) console.log(`failed: ${stage.name}`);
  }
  const skipped = sum('skipped');
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  if (sum('failed') > 0) process.exitCode = 1;
});
