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

  private async news(before: ReadonlyMap<string, string>): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const news: WorkspaceDocumentDiagnosticReport[] = [];
    const left = new Set(before.keys());
    for (const root of this.session.reportsAll ? this.session.workspace.folders : []) {
      for (const path of root.folder.files) {
        const uri = root.uriOf(path);
        left.delete(uri);
        if (this.session.documents.get(uri) || !isWorthReading(root, path, before.has(uri))) continue;
        const report = await reportOn(this.session, { root, path });
        if (!report || report.id === before.get(uri) || (report.items.length === 0 && !before.has(uri))) continue;
        news.push({
          uri,
          version: null,
          kind: DocumentDiagnosticReportKind.Full,
          items: report.items,
          resultId: report.id,
        });
      }
    }
    const gone = [...left].filter((uri) => !this.session.documents.get(uri));
    for (const uri of gone) news.push({ uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] });
    return news;
  }
}

/** Whether a file that is not open may have anything to tell; most have not, and are not read for it. */
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
