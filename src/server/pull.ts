import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { reportOn, type Report, type Session } from './session';
import type { Place, Root } from './workspace';

/** How long changes are collected before the client is asked to pull again, in milliseconds. */
const refreshDelay = 50;

/** Diagnostics for clients that ask for them. A result never is about another text than the one it is asked for. */
export class PullDiagnostics {
  /** What the client was told last of each open document. */
  private readonly told = new Map<string, { readonly version: number; readonly id: string }>();
  private readonly reports = new WeakMap<object, { readonly policy: object; readonly report: Report | undefined }>();
  /** Closed documents of no folder: what the client shows of them must go. */
  private readonly closedAlone = new Set<string>();
  private waiting: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly session: Session) {}

  async document(
    { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const { documents, workspace } = this.session;
    const document = documents.get(uri);
    const place = workspace.place(uri);
    if (!document)
      return full(this.session.reportsAll ? await reportOn(this.session, place) : undefined, previousResultId);
    const { version } = document;
    await Promise.race([place.root.folder.current(place.path), cancellation(token)]);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    const report = await reportOn(this.session, place);
    if (documents.get(uri)?.version !== version) throw outdated();
    if (report) this.told.set(uri, { version, id: report.id });
    return full(report, previousResultId);
  }

  /** Waits until there is something new on files that are not open. */
  async all(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport> {
    const before = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    for (;;) {
      const change = new Promise<void>((resolve) => this.waiting.push(resolve));
      const items = await this.news(before);
      if (items.length > 0) return { items };
      await Promise.race([change, cancellation(token)]);
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    }
  }

  closed(uri: string): Promise<void> {
    this.told.delete(uri);
    const { root, path } = this.session.workspace.place(uri);
    if (!root.folder.files.includes(path)) this.closedAlone.add(uri);
    for (const resolve of this.waiting.splice(0)) resolve();
    return Promise.resolve();
  }

  /** Results of these files may be others than before: the client is asked to pull again where it was told otherwise. */
  async changed(root: Root, paths: readonly string[]): Promise<void> {
    for (const resolve of this.waiting.splice(0)) resolve();
    const open = paths.filter((path) => root.openText(path));
    const stale = await Promise.all(open.map((path) => this.isStale({ root, path })));
    if (stale.includes(true)) this.refresh();
  }

  close(): void {
    clearTimeout(this.timer);
  }

  private async isStale(place: Place): Promise<boolean> {
    const document = await place.root.document(place.path);
    if (!document) return false;
    const told = this.told.get(document.uri);
    // A newer version is pulled anyway.
    if (told?.version !== document.version) return false;
    return (await reportOn(this.session, place))?.id !== told.id;
  }

  private refresh(): void {
    if (!this.session.abilities.refreshes) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.session.connection.languages.diagnostics.refresh().catch(() => undefined);
    }, refreshDelay);
  }

  /** What differs from what the client has. Open files are among it: the client knows which of them it asks for itself. */
  private async news(before: ReadonlyMap<string, string>): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const news: WorkspaceDocumentDiagnosticReport[] = [];
    const left = new Set([...before.keys(), ...this.closedAlone]);
    for (const root of this.session.reportsAll ? this.session.workspace.folders : []) {
      for (const path of root.folder.files) {
        const uri = root.uriOf(path);
        left.delete(uri);
        const known = before.get(uri);
        if (!isWorthReading(root, path, known !== undefined)) continue;
        const report = await this.reportOnce({ root, path });
        if (!report || report.id === known || (report.items.length === 0 && known === undefined)) continue;
        const version = this.session.documents.get(uri)?.version ?? null;
        const { items, id: resultId } = report;
        news.push({ uri, version, kind: DocumentDiagnosticReportKind.Full, items, resultId });
      }
    }
    this.closedAlone.clear();
    const gone = [...left].filter((uri) => !this.session.documents.get(uri));
    for (const uri of gone) news.push({ uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] });
    return news;
  }

  /** A file that is not open is read again only when its result, or what it weighs, is another. */
  private async reportOnce(place: Place): Promise<Report | undefined> {
    const { folder } = place.root;
    if (place.root.openText(place.path)) {
      return folder.isCurrent(place.path) ? reportOn(this.session, place) : undefined;
    }
    const key = folder.resultKey(place.path);
    const known = key && this.reports.get(key);
    if (known?.policy === folder.policy) return known.report;
    const report = await reportOn(this.session, place);
    if (key) this.reports.set(key, { policy: folder.policy, report });
    return report;
  }
}

/** Whether a file may have anything to tell; most have not, and are not read for it. */
function isWorthReading(root: Root, path: string, wasReported: boolean): boolean {
  const result = root.folder.result(path);
  if (wasReported || path.endsWith('keyward.yml')) return true;
  return (
    result !== undefined && 'settled' in result && result.settled.findings.length + result.settled.problems.length > 0
  );
}

function full(report: Report | undefined, previousResultId: string | undefined): DocumentDiagnosticReport {
  if (!report) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const { id, items } = report;
  if (id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
  return { kind: DocumentDiagnosticReportKind.Full, items, resultId: id };
}

/** The text changed while it was reported on: the client is asked to pull again. */
function outdated(): ResponseError<DiagnosticServerCancellationData> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'the document changed', { retriggerRequest: true });
}

function cancellation(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    if (token.isCancellationRequested) resolve();
    else token.onCancellationRequested(() => resolve());
  });
}
