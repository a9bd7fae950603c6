import { main } from './lib/process';
import { runInDesktopEditor } from './vscode/run-desktop';
import { runInWebEditor } from './vscode/run-web';
import { compileSuites, suites, type SuiteName } from './vscode/suites';

const help = `npm run test:vscode [-- trusted|restricted …]

Runs the suites of test/vscode/ inside a real VS Code: all of them, or those named.

  KEYWARD_VSCODE unset      on Linux the VS Code that npm carries, elsewhere a downloaded one
  KEYWARD_VSCODE=download   a VS Code downloaded by @vscode/test-electron
  KEYWARD_VSCODE=PATH       the executable of an installed VS Code`;

function isSuite(name: string): name is SuiteName {
  return suites.some((suite) => suite === name);
}

async function runSuite(suite: SuiteName): Promise<number> {
  const chosen = process.env.KEYWARD_VSCODE;
  if (chosen === undefined && process.platform === 'linux') return runInWebEditor(suite);
  return runInDesktopEditor(suite, chosen === 'download' ? undefined : chosen);
}

main(async () => {
  const names = process.argv.slice(2);
  if (names.includes('--help')) {
    console.log(help);
    return;
  }
  const unknown = names.filter((name) => !isSuite(name));
  if (unknown.length > 0) throw new Error(`There is no suite ${unknown.join(', ')}.\n\n${help}`);
  await compileSuites();
  for (const suite of names.length > 0 ? names.filter(isSuite) : suites) {
    console.log(`\n${suite}`);
    if ((await runSuite(suite)) !== 0) process.exitCode = 1;
  }
});
