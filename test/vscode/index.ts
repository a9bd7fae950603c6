import { readdirSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import { outputMark, suiteVariable } from '../../scripts/test/counts';
import { pageVariable } from '../../scripts/vscode/page-actions';
import CountingReporter from '../counting-reporter';

function markedLog(...args: unknown[]): void {
  console.log(`${outputMark}${format(...args)}`);
}

async function runSuite(): Promise<void> {
  const folder = path.join(__dirname, process.env[suiteVariable] ?? 'trusted');
  const mocha = new Mocha({ timeout: 60_000, forbidOnly: true, reporter: CountingReporter });
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.test.js')) mocha.addFile(path.join(folder, name));
  }
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    if (runner.total === 0) throw new Error(`There is no test in ${folder}`);
  });
  if (failures > 0) throw new Error(`${String(failures)} failed`);
}

/** Runs the compiled tests of one suite inside the extension host. Rejects when one failed, or when there was none. */
export async function run(): Promise<void> {
  const log = process.env[pageVariable] === undefined ? console.log : markedLog;
  Mocha.reporters.Base.consoleLog = log;
  try {
    await runSuite();
  } catch (error) {
    log(error);
    throw error;
  }
}
