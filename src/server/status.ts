import { statusNotification, type Counts, type SkippedDocument, type Status } from '../protocol';
import type { Session } from './session';
import type { Root } from './workspace';

/** How often the client is told at most, in milliseconds. */
const interval = 100;

/** Tells the client what the server does, whenever that changes. */
export class StatusReporter {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last = '';

  constructor(
    private readonly session: Session,
    private readonly isTrusted: () => boolean,
  ) {}

  /** Something may have changed. */
  changed(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.send();
    }, interval);
  }

  close(): void {
    clearTimeout(this.timer);
  }

  /** The present status. */
  status(): Status {
    const { workspace } = this.session;
    const folders = workspace.folders.map(({ folder }) => folder);
    const isReading = folders.some(({ isComplete }) => !isComplete);
    const isIdle = workspace.all.every(({ folder }) => folder.isIdle);
    const progress = folders.map((folder) => folder.progress);
    return {
      state: isReading ? 'reading' : isIdle ? 'idle' : 'checking',
      done: progress.reduce((sum, { done }) => sum + done, 0),
      total: progress.reduce((sum, { total }) => sum + total, 0),
      findings: countFindings(workspace.all),
      skipped: workspace.all.flatMap((root) => skippedDocuments(this.session, root)),
      skippedFiles: folders.reduce((sum, { skipped }) => sum + skipped.length, 0),
      onlyOpenFiles: folders.some(({ canList }) => !canList),
      restricted: !this.isTrusted(),
    };
  }

  private send(): void {
    const status = this.status();
    const text = JSON.stringify(status);
    if (text === this.last) return;
    this.last = text;
    void this.session.connection.sendNotification(statusNotification, status);
  }
}

/** How many findings there are by severity, in everything that was checked. */
export function countFindings(roots: readonly Root[]): Counts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { folder } of roots) {
    for (const { severity } of folder.findings()) counts[severity]++;
  }
  return counts;
}

function skippedDocuments(session: Session, root: Root): SkippedDocument[] {
  return session.workspace.openPaths(root).flatMap((path) => {
    const result = root.folder.result(path);
    return result && 'skip' in result ? [{ uri: root.uriOf(path), reason: result.skip.reason }] : [];
  });
}
