import {
  CodeActionKind,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rules } from '../engine/rules/registry';
import { trustNotification, type InitializationOptions } from '../protocol';
import { fixAllKind } from './code-actions';
import { registerFeatures } from './features';
import { Folder } from './folder';
import type { ServerHost } from './host';
import { OpenDocuments } from './open-documents';
import { isPolicy } from './policy-document';
import { announcePolicyFeatures, LensRefresh, policyCapabilities, registerPolicyFeatures } from './policy-features';
import { PullDiagnostics } from './pull';
import { PushDiagnostics } from './push';
import { pullOptions, registerPulls } from './register-pulls';
import type { ClientAbilities, Session } from './session';
import { StatusReporter } from './status';
import { filesChanged, watchFiles } from './watch';
import { Workspace, type Root } from './workspace';

/** How long a policy is typed at before it counts, in milliseconds. */
const policyDelay = 150;

/** Serves one client until it ends the connection. `makeHost` is asked once the client has said what it offers. */
export function startServer(connection: Connection, makeHost: (options: InitializationOptions) => ServerHost): void {
  const server = new Server(connection, makeHost);
  server.listen();
}

const done = Promise.resolve();

class Server {
  private readonly texts = new TextDocuments(TextDocument);
  private readonly documents = new OpenDocuments(this.texts);
  private readonly ruleIds = rules.map(({ metadata }) => metadata.id);
  private policyTimer: ReturnType<typeof setTimeout> | undefined;
  private isTrusted = true;
  private host: ServerHost | undefined;
  private session: Session | undefined;
  private diagnostics: PullDiagnostics | PushDiagnostics | undefined;
  private status: StatusReporter | undefined;
  private lenses: LensRefresh | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly makeHost: (options: InitializationOptions) => ServerHost,
  ) {}

  listen(): void {
    const { connection } = this;
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => {
      this.start().catch((error: unknown) => {
        this.failed(error);
      });
    });
    connection.onShutdown(() => this.stop());
    this.listenToDocuments();
    this.texts.listen(connection);
    connection.listen();
  }

  private initialize({ capabilities, workspaceFolders, initializationOptions }: InitializeParams): InitializeResult {
    const options = (initializationOptions ?? {}) as InitializationOptions;
    this.isTrusted = options.trusted ?? true;
    const host = this.makeHost(options);
    this.host = host;
    const workspace = new Workspace(this.documents, (root) => this.makeFolder(root, host));
    for (const { uri } of workspaceFolders ?? []) workspace.add(uri);
    const abilities = abilitiesOf(capabilities, options);
    const session: Session = {
      connection: this.connection,
      documents: this.documents,
      workspace,
      ruleIds: this.ruleIds,
      abilities,
      options: {
        ruleLink: options.ruleLink,
        yamlSchemas: options.yamlSchemas === true,
        related: capabilities.textDocument?.publishDiagnostics?.relatedInformation === true || abilities.pulls,
      },
      reportsAll: false,
    };
    this.session = session;
    this.status = new StatusReporter(session, () => this.isTrusted);
    this.diagnostics = abilities.pulls ? new PullDiagnostics(session) : new PushDiagnostics(session);
    this.lenses = new LensRefresh(session);
    registerFeatures(session, host, this.diagnostics);
    registerPolicyFeatures(session);
    return { capabilities: capabilitiesFor(abilities), serverInfo: { name: 'Keyward' } };
  }

  private makeFolder(root: Root, host: ServerHost): Folder {
    return new Folder(host.folder(root.uri), {
      ruleIds: this.ruleIds,
      isTrusted: () => this.isTrusted,
      openText: (path) => root.openText(path),
      openPaths: () => this.session?.workspace.openPaths(root) ?? [],
      onChanged: (paths) => {
        this.status?.changed();
        this.lenses?.changed();
        this.diagnostics?.changed(root, paths).catch((error: unknown) => {
          this.failed(error);
        });
      },
      onProgress: () => {
        this.status?.changed();
      },
      onError: (error) => {
        this.failed(error);
      },
    });
  }

  private async start(): Promise<void> {
    const { connection, session } = this;
    if (!session) return;
    connection.onNotification(trustNotification, () => {
      this.isTrusted = true;
      this.policyChanged();
    });
    connection.onNotification(DidChangeWatchedFilesNotification.type, (params) => {
      filesChanged(session, params).catch((error: unknown) => {
        this.failed(error);
      });
    });
    this.listenToFolders(session);
    await Promise.all([
      registerPulls(session),
      watchFiles(session),
      announcePolicyFeatures(session),
      ...session.workspace.all.map(({ folder }) => folder.load()),
    ]);
  }

  private listenToFolders({ workspace, abilities }: Session): void {
    if (!abilities.changesFolders) return;
    this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) workspace.remove(uri);
      const roots = added.map(({ uri }) => workspace.add(uri));
      // Open documents may belong to another folder now.
      const loads = [...roots, workspace.lone].map(({ folder }) => folder.load());
      Promise.all(loads).catch((error: unknown) => {
        this.failed(error);
      });
    });
  }

  private listenToDocuments(): void {
    const { texts } = this;
    texts.onDidChangeContent(({ document: { uri } }) => {
      const place = this.session?.workspace.place(uri);
      place?.root.folder.edited(place.path);
      if (isPolicy(uri)) this.policyChanged();
    });
    texts.onDidSave(({ document: { uri } }) => {
      const place = this.session?.workspace.place(uri);
      place?.root.folder.saved(place.path);
    });
    texts.onDidClose(({ document: { uri } }) => {
      const place = this.session?.workspace.place(uri);
      const closing = Promise.all([
        place?.root.folder.closed(place.path) ?? done,
        this.diagnostics?.closed(uri) ?? done,
      ]);
      closing.catch((error: unknown) => {
        this.failed(error);
      });
      if (isPolicy(uri)) this.policyChanged();
    });
  }

  private policyChanged(): void {
    clearTimeout(this.policyTimer);
    this.policyTimer = setTimeout(() => {
      const folders = this.session?.workspace.folders ?? [];
      Promise.all(folders.map(({ folder }) => folder.policyChanged())).catch((error: unknown) => {
        this.failed(error);
      });
    }, policyDelay);
  }

  /** A fault of the server's own is told in the log; the server goes on. */
  private failed(error: unknown): void {
    this.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }

  private async stop(): Promise<void> {
    clearTimeout(this.policyTimer);
    this.status?.close();
    this.lenses?.close();
    if (this.diagnostics instanceof PullDiagnostics) this.diagnostics.close();
    this.session?.workspace.close();
    await this.host?.close();
  }
}

function abilitiesOf(capabilities: InitializeParams['capabilities'], options: InitializationOptions): ClientAbilities {
  const { workspace, textDocument, window } = capabilities;
  return {
    pulls: textDocument?.diagnostic !== undefined,
    registersPulls: textDocument?.diagnostic?.dynamicRegistration === true,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    showsProgress: window?.workDoneProgress === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    commands: options.commands === true,
    registersFeatures: [textDocument?.completion, textDocument?.definition, textDocument?.codeLens].every(
      (feature) => feature?.dynamicRegistration === true,
    ),
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    makesFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
  };
}

function capabilitiesFor({
  pulls,
  registersPulls,
  registersFeatures,
}: ClientAbilities): InitializeResult['capabilities'] {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(registersFeatures ? {} : policyCapabilities),
    ...(pulls && !registersPulls ? { diagnosticProvider: pullOptions(true) } : {}),
  };
}
