import { reportOn, type Session } from './session';
import type { Root } from './workspace';

/** Diagnostics for clients that cannot ask for them. What is sent carries the version that it is about. */
export class PushDiagnostics {
  private readonly sent = new Map<string, string>();

  constructor(private readonly session: Session) {}

  /** Results of these files may be others than before. */
  async changed(root: Root, paths: readonly string[]): Promise<void> {
    await Promise.all(paths.map((path) => this.publish(root, path)));
  }

  /** A document that was closed is reported no longer, unless everything is. */
  async closed(uri: string): Promise<void> {
    const { root, path } = this.session.workspace.place(uri);
    if (this.session.reportsAll) await this.publish(root, path);
    else await this.send(uri, undefined, [], '');
  }

  private async publish(root: Root, path: string): Promise<void> {
    const uri = root.uriOf(path);
    const open = this.session.documents.get(uri);
    if (!open && !this.session.reportsAll) return;
    const version = open?.version;
    if (open && !root.folder.isCurrent(path)) return;
    const report = await reportOn(this.session, { root, path });
    // The text may have changed meanwhile; then its own check reports it.
    if (this.session.documents.get(uri)?.version !== version) return;
    await this.send(uri, version, report?.items ?? [], report?.id ?? '');
  }

  private async send(
    uri: string,
    version: number | undefined,
    diagnostics: Parameters<Session['connection']['sendDiagnostics']>[0]['diagnostics'],
    id: string,
  ): Promise<void> {
    const key = `${String(version)} ${id}`;
    if (this.sent.get(uri) === key || (diagnostics.length === 0 && !this.sent.has(uri) && version === undefined))
      return;
    this.sent.set(uri, key);
    await this.session.connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  }
}
