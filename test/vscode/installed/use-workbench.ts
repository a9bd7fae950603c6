import { packageExtension } from '../../../scripts/vscode/vsix';
import { openFolder, startWorkbench, type Workbench } from '../../../scripts/vscode/workbench';
import { temporaryWorkspace } from '../../../scripts/vscode/workspace';

/**
 * Opens a copy of the sample app in the VS Code that npm carries, with the VSIX installed, for the tests of this
 * `describe`. They show as skipped where another VS Code is tested. Call the result inside a test.
 */
export function useWorkbench(): () => Workbench {
  const stops: (() => Promise<void>)[] = [];
  let workbench: Workbench | undefined;

  before(async function () {
    if (process.env.KEYWARD_VSCODE !== undefined || process.platform !== 'linux') this.skip();
    const vsix = await packageExtension();
    const workspace = await temporaryWorkspace();
    stops.push(workspace.remove);
    workbench = await startWorkbench(() => Promise.resolve({ trusted: true, vsix }));
    stops.push(workbench.stop);
    await openFolder(workbench, workspace.folder);
  });

  after(async () => {
    for (const stop of stops.reverse()) await stop();
  });

  return () => {
    if (workbench === undefined) throw new Error('The workbench is there in tests only');
    return workbench;
  };
}
