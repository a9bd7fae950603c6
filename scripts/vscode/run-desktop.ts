import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { root } from '../lib/paths';
import { run } from '../lib/process';
import { temporaryFolder } from '../lib/temporary';
import { suiteVariable } from '../test/counts';
import { quietSettings } from './settings';
import { compiledSuite, type SuiteName } from './suites';
import { temporaryWorkspace } from './workspace';

/**
 * Runs a suite in a desktop VS Code: the one at `executable`, or a downloaded one. Gives the suite's exit code.
 * VS Code is started here, since the `runTests` of `@vscode/test-electron` trusts every folder and so has no Restricted
 * Mode.
 */
export async function runInDesktopEditor(suite: SuiteName, executable: string | undefined): Promise<number> {
  const workspace = await temporaryWorkspace();
  const data = await temporaryFolder('keyward-vscode');
  try {
    await mkdir(path.join(data.folder, 'User'));
    await writeFile(path.join(data.folder, 'User', 'settings.json'), JSON.stringify(quietSettings));
    const args = [
      workspace.folder,
      `--extensionDevelopmentPath=${root}`,
      `--extensionTestsPath=${compiledSuite}`,
      `--user-data-dir=${data.folder}`,
      `--extensions-dir=${path.join(data.folder, 'extensions')}`,
      ...['--disable-extensions', '--disable-updates', '--skip-welcome', '--skip-release-notes'],
      // Neither root nor a container has what Chromium's sandbox wants.
      ...['--no-sandbox', '--disable-gpu-sandbox'],
      ...(suite === 'trusted' ? ['--disable-workspace-trust'] : []),
    ];
    const { code } = await run(executable ?? (await downloadAndUnzipVSCode()), args, {
      env: { [suiteVariable]: suite },
    });
    return code;
  } finally {
    await workspace.remove();
    await data.remove();
  }
}
