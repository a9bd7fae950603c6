import type { CancellationToken } from 'vscode-languageserver';
import type { WorkspaceCounts } from '../protocol';
import { registerPulls } from './register-pulls';
import type { Session } from './session';
import { countFindings } from './status';

/** How often the progress is shown, in milliseconds. */
const interval = 100;

/** Checks every file of every folder anew, with progress that the person can stop. From then on all files are reported. */
export async function checkWorkspace(session: Session, token: CancellationToken): Promise<WorkspaceCounts> {
  const { workspace, abilities, connection } = session;
  const folders = workspace.folders.map(({ folder }) => folder);
  const progress = abilities.showsProgress ? await connection.window.createWorkDoneProgress() : undefined;
  progress?.begin('Keyward: checking the workspace', 0, undefined, true);
  const stopped = new Promise<boolean>((resolve) => {
    for (const source of [token, progress?.token]) source?.onCancellationRequested(() => resolve(true));
  });
  const timer = setInterval(() => {
    const done = folders.reduce((sum, { progress: { done } }) => sum + done, 0);
    const total = folders.reduce((sum, { progress: { total } }) => sum + total, 0);
    if (total > 0) progress?.report(Math.floor((100 * done) / total), `${done} of ${total} files`);
  }, interval);
  try {
    const finished = Promise.all(folders.map((folder) => folder.checkAll())).then(() => false);
    const cancelled = await Promise.race([finished, stopped]);
    if (cancelled) for (const folder of folders) folder.cancel();
    if (!session.reportsAll) {
      session.reportsAll = true;
      await registerPulls(session);
    }
    return countsOf(session, cancelled);
  } finally {
    clearInterval(timer);
    progress?.done();
  }
}

function countsOf({ workspace }: Session, cancelled: boolean): WorkspaceCounts {
  const skipped = workspace.folders.flatMap(({ folder }) => folder.skipped);
  const checked = workspace.folders.reduce((sum, { folder }) => sum + folder.checkedFiles, 0);
  return { findings: countFindings(workspace.folders), checked, skipped, cancelled };
}
