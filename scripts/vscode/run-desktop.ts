import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { root } from '../lib/paths';
import { temporaryFolder } from '../lib/temporary';
import { suiteVariable } from '../test/counts';
import { quietSettings } from './settings';
import { compiledSuite, type SuiteName } from './suites';
import { temporaryWorkspace } from './workspace';

/** Runs a suite in a desktop VS Code: the one at `executable`, or a downloaded one. Gives the suite's exit code. */
export async function runInDesktopEditor(suite: SuiteName, executable: string | undefined): Promise<number> {
  const workspace = await temporaryWorkspace();
  const userData = await temporaryFolder('keyward-vscode');
  try {
    await mkdir(path.join(userData.folder, 'User'));
    await writeFile(path.join(userData.folder, 'User', 'settings.json'), JSON.stringify(quietSettings));
    return await runTests({
      vscodeExecutablePath: executable ?? (await downloadAndUnzipVSCode()),
      extensionDevelopmentPath: root,
      extensionTestsPath: compiledSuite,
      extensionTestsEnv: { [suiteVariable]: suite },
      launchArgs: [
        ...[workspace.folder, '--disable-extensions', '--user-data-dir', userData.folder],
        ...(suite === 'trusted' ? ['--disable-workspace-trust'] : []),
      ],
    });
  } finally {
    await workspace.remove();
    await userData.remove();
  }
}
