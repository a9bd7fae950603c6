import { appendFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { inRoot } from '../lib/paths';
import { outputMark, suiteVariable } from '../test/counts';
import { startControl } from './control';
import { pageVariable } from './page-actions';
import { compiledSuite, type SuiteName } from './suites';
import { startWorkbench } from './workbench';
import { temporaryWorkspace } from './workspace';

/** Writes what VS Code and its extensions log to the file, and shows what mocha says. */
function logTo(file: string): (type: string, args: unknown[]) => void {
  return (type, args) => {
    const text = format(...args);
    appendFileSync(file, `${type}: ${text}\n`);
    if (text.startsWith(outputMark)) process.stdout.write(`${text.slice(outputMark.length)}\n`);
  };
}

/** VS Code calls these two functions of its page with what is logged, and with the exit code of the suite. */
async function suiteEnd(page: Page, logFile: string): Promise<number> {
  await page.exposeFunction('codeAutomationLog', logTo(logFile));
  return new Promise<number>((resolve, reject) => {
    page.once('crash', () => {
      reject(new Error('The page of VS Code crashed'));
    });
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
}

async function emptyLog(suite: SuiteName): Promise<string> {
  await mkdir(inRoot('test-results'), { recursive: true });
  const file = inRoot('test-results', `vscode-${suite}.log`);
  await writeFile(file, '');
  return file;
}

/** Runs a suite in the extension host of the VS Code that npm carries. Gives the suite's exit code. */
export async function runInWebEditor(suite: SuiteName): Promise<number> {
  const logFile = await emptyLog(suite);
  const workspace = await temporaryWorkspace();
  const stops: (() => unknown)[] = [workspace.remove];
  try {
    const workbench = await startWorkbench(async (actions) => {
      const control = await startControl(actions);
      stops.push(control.stop);
      return { trusted: suite === 'trusted', env: { [suiteVariable]: suite, [pageVariable]: control.address } };
    });
    stops.push(workbench.stop);
    const ended = suiteEnd(workbench.page, logFile);
    const remote = `vscode-remote://127.0.0.1:${String(workbench.server.port)}`;
    const url = workbench.server.url(workspace.folder, [
      ['extensionDevelopmentPath', `${remote}${inRoot()}`],
      ['extensionTestsPath', `${remote}${compiledSuite}`],
      ['skipWelcome', 'true'],
    ]);
    await workbench.page.goto(url);
    const code = await ended;
    if (code !== 0) console.log(`What VS Code logged stands in ${logFile}`);
    return code;
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}
