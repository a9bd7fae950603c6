import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { inRoot } from '../../scripts/lib/paths';
import { temporaryFolder } from '../../scripts/lib/temporary';
import {
  counterRequest,
  statusNotification,
  type Counter,
  type InitializationOptions,
  type Status,
} from '../../src/protocol';

/** How a test client presents itself. */
export interface ClientOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly capabilities?: ClientCapabilities;
  readonly options?: InitializationOptions;
  /** By its standard streams, as editors other than VS Code do; always the built server. */
  readonly stdio?: boolean;
  /** The built server, even where coverage is measured. */
  readonly built?: boolean;
  /** Folders below the temporary one that are opened; the temporary one itself unless given. */
  readonly roots?: readonly string[];
}

const bundle = [inRoot('dist', 'server.js')];

/** Coverage of a minified bundle says nothing: where it is measured, the server runs from its source. */
const entry =
  process.env.NODE_V8_COVERAGE === undefined ? bundle : ['--import', 'tsx', inRoot('src', 'server', 'node.ts')];

/** What VS Code can do, as far as the server asks. */
export const pulling: ClientCapabilities = {
  textDocument: { diagnostic: { dynamicRegistration: true }, publishDiagnostics: { relatedInformation: true } },
  workspace: {
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  window: { workDoneProgress: true },
};

/** The same of an editor that cannot pull. */
export const pushed: ClientCapabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true } },
  workspace: { workspaceFolders: true },
};

/** A client of the built server, over a real connection to its process, with a temporary workspace. */
export class Client {
  private readonly versions = new Map<string, number>();
  private readonly texts = new Map<string, string>();
  readonly published: PublishDiagnosticsParams[] = [];
  readonly statuses: Status[] = [];
  readonly logged: string[] = [];
  readonly watched: unknown[] = [];
  refreshes = 0;
  initialized!: InitializeResult;
  private wakers: (() => void)[] = [];

  private constructor(
    readonly connection: ProtocolConnection,
    private readonly child: ChildProcess,
    readonly folder: string,
    private readonly remove: () => Promise<void>,
  ) {}

  /** Starts a server on a new folder that holds `files`. Call `stop` in the end. */
  static async start(settings: ClientOptions = {}): Promise<Client> {
    const { folder, remove } = await temporaryFolder('keyward-server');
    for (const [name, text] of Object.entries(settings.files ?? {})) await write(folder, name, text);
    const child = settings.stdio
      ? spawn(process.execPath, [...bundle, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
      : spawn(process.execPath, [...(settings.built ? bundle : entry), '--node-ipc'], {
          stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
        });
    const [reader, writer] = streams(child);
    const client = new Client(createProtocolConnection(reader, writer), child, folder, remove);
    await client.handshake(settings);
    return client;
  }

  private async handshake({ capabilities = pulling, options = {}, roots = ['.'] }: ClientOptions): Promise<void> {
    const { connection } = this;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.wake();
    });
    connection.onNotification(statusNotification, (status: Status) => {
      this.statuses.push(status);
      this.wake();
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message);
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      this.wake();
      return null;
    });
    connection.onRequest('client/registerCapability', ({ registrations }: { registrations: unknown[] }) => {
      this.watched.push(...registrations);
    });
    connection.onRequest('client/unregisterCapability', () => null);
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.listen();
    this.initialized = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      initializationOptions: options,
      workspaceFolders: roots.map((root) => ({ name: root, uri: this.uri(root) })),
    });
    await connection.sendNotification('initialized', {});
  }

  uri(name: string): string {
    return pathToFileURL(path.join(this.folder, name)).toString();
  }

  /** Waits until `holds`, looking again at each message. */
  async until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
    const end = Date.now() + 15_000;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`waited in vain for: ${what}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 50);
        this.wakers.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  async ready(name = 'x'): Promise<void> {
    await this.until('the whole folder', async () => (await this.counter(name)).isComplete);
    await this.until('rest', () => this.statuses.at(-1)?.state === 'idle');
  }

  counter(name: string): Promise<Counter> {
    return this.connection.sendRequest<Counter>(counterRequest, { uri: this.uri(name) });
  }

  async open(name: string, text: string, languageId = 'plaintext', uri = this.uri(name)): Promise<void> {
    this.versions.set(uri, 1);
    this.texts.set(uri, text);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Replaces the one place where `before` stands, incrementally. */
  async replace(name: string, before: string, after: string): Promise<number> {
    const uri = this.uri(name);
    const text = this.texts.get(uri) ?? '';
    const document = TextDocument.create(uri, '', 0, text);
    const start = text.indexOf(before);
    if (start < 0) throw new Error(`${name} does not hold ${before}`);
    const range = { start: document.positionAt(start), end: document.positionAt(start + before.length) };
    return this.change(uri, [{ range, text: after }], text.slice(0, start) + after + text.slice(start + before.length));
  }

  async setText(name: string, text: string): Promise<number> {
    return this.change(this.uri(name), [{ text }], text);
  }

  private async change(uri: string, contentChanges: unknown[], text: string): Promise<number> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    this.texts.set(uri, text);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
    return version;
  }

  text(name: string): string {
    return this.texts.get(this.uri(name)) ?? '';
  }

  async close(name: string): Promise<void> {
    this.versions.delete(this.uri(name));
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri(name) } });
  }

  /** Closes every open document. */
  async closeAll(): Promise<void> {
    const uris = [...this.versions.keys()];
    this.versions.clear();
    for (const uri of uris) await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  async save(name: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didSave', { textDocument: { uri: this.uri(name) } });
  }

  /** Writes a file and tells the server so, as an editor's watcher does. */
  async writeFile(name: string, text: string, type: 1 | 2 = 2): Promise<void> {
    await write(this.folder, name, text);
    await this.changedOnDisk(name, type);
  }

  async removeFile(name: string): Promise<void> {
    await rm(path.join(this.folder, name), { recursive: true });
    await this.changedOnDisk(name, 3);
  }

  private async changedOnDisk(name: string, type: 1 | 2 | 3): Promise<void> {
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: this.uri(name), type }],
    });
  }

  pull(name: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.pullUri(this.uri(name), previousResultId);
  }

  pullUri(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  async diagnostics(name: string): Promise<Diagnostic[]> {
    const report = await this.pull(name);
    if (report.kind !== 'full') throw new Error('nothing was told before');
    return report.items;
  }

  async rules(name: string): Promise<string[]> {
    return (await this.diagnostics(name)).map(({ code }) => String(code));
  }

  async actions(name: string, at: Range | string, only?: string[]): Promise<CodeAction[]> {
    const range = typeof at === 'string' ? this.rangeOf(name, at) : at;
    const diagnostics = await this.diagnostics(name);
    return this.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: this.uri(name) },
      range,
      context: { diagnostics, ...(only ? { only } : {}) },
    });
  }

  async hover(name: string, at: string): Promise<string> {
    const { start } = this.rangeOf(name, at);
    const hover = await this.connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri: this.uri(name) },
      position: { line: start.line, character: start.character + 1 },
    });
    return hover ? (hover.contents as { value: string }).value : '';
  }

  /** Applies an edit as an editor does, refusing one for another version. */
  async apply(edit: WorkspaceEdit | undefined): Promise<void> {
    for (const change of edit?.documentChanges ?? []) {
      if (!('edits' in change)) throw new Error('only text is edited');
      const { uri, version } = change.textDocument;
      if (version !== this.versions.get(uri)) throw new Error(`the edit is for version ${String(version)}`);
      const document = TextDocument.create(uri, '', 0, this.texts.get(uri) ?? '');
      const text = TextDocument.applyEdits(document, change.edits as { range: Range; newText: string }[]);
      await this.change(uri, [{ text }], text);
    }
  }

  rangeOf(name: string, part: string): Range {
    const document = TextDocument.create('', '', 0, this.text(name));
    const start = document.getText().indexOf(part);
    if (start < 0) throw new Error(`${name} does not hold ${part}`);
    return { start: document.positionAt(start), end: document.positionAt(start + part.length) };
  }

  /** The text that a range of an open document covers. */
  at(name: string, range: Range): string {
    return TextDocument.create('', '', 0, this.text(name)).getText(range);
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    await this.connection.sendNotification('exit');
    // As editors do: a thread that is deep in a parser ends only when that returns.
    const timer = setTimeout(() => this.child.kill('SIGKILL'), 2_000);
    await ended;
    clearTimeout(timer);
    this.connection.dispose();
    await this.remove();
  }

  private wake(): void {
    for (const waker of this.wakers.splice(0)) waker();
  }
}

function streams(child: ChildProcess): [MessageReader, MessageWriter] {
  if (child.stdout && child.stdin) return [new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)];
  return [new IPCMessageReader(child), new IPCMessageWriter(child)];
}

async function write(folder: string, name: string, text: string): Promise<void> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
