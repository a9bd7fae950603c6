import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { statusNotification, trustNotification, type Status } from '../protocol';
import { clientOptions, schemes } from './client-options';
import { registerCommands } from './commands';
import { ExerciseMarker } from './exercise-marker';
import { registerExercises } from './exercises';
import { registerExplain } from './explain-command';
import { LanguageStatus } from './language-status';
import { LessonBook } from './lesson-book';
import { LessonTree } from './lesson-tree';
import { Progress } from './progress';
import { registerLessons } from './lessons';
import { registerPasteGuard } from './paste-guard';
import { registerPlayground } from './playground';
import { registerPolicyCommands } from './policy-commands';
import { registerRulePages } from './rule-pages';
import { serveFiles } from './serve-files';
import { StatusBar } from './status-bar';

/** How a client for the server is made: in a process of its own, or in a web worker. */
export type MakeClient = (options: ReturnType<typeof clientOptions>) => BaseLanguageClient;

/** What the extension offers to other extensions, and to its tests. */
export interface KeywardApi {
  /** The server's state as it was told last. */
  readonly status: () => Status | undefined;
  readonly onDidChangeStatus: vscode.Event<Status>;
}

/** Starts everything. The same on the desktop, remotely and in a browser. */
export async function activateWith(context: vscode.ExtensionContext, makeClient: MakeClient): Promise<KeywardApi> {
  const log = vscode.window.createOutputChannel('Keyward', { log: true });
  const progress = new Progress(context.globalState);
  const client = makeClient(clientOptions(context, log));
  const statuses = new vscode.EventEmitter<Status>();
  let last: Status | undefined;
  client.onNotification(statusNotification, (status: Status) => {
    last = status;
    statuses.fire(status);
  });
  serveFiles(client);
  const book = new LessonBook(context, client, log);
  const marker = new ExerciseMarker(client, progress, book);
  context.subscriptions.push(
    ...[log, statuses, progress, book, marker, new StatusBar(statuses.event), new LanguageStatus(statuses.event)],
    vscode.window.registerTreeDataProvider('keyward.lessons', new LessonTree(book, progress)),
    ...registerLessons(context, book, progress),
    ...registerExercises(book, marker),
    ...registerRulePages(context),
    registerPasteGuard(
      client,
      schemes.map((scheme) => ({ scheme })),
    ),
    ...registerPolicyCommands(client, context.extensionUri),
    ...registerPlayground(context),
    book.follow(statuses.event),
    registerExplain(client),
    ...registerCommands({ client, log, status: () => last }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => client.sendNotification(trustNotification)),
    { dispose: () => client.dispose() },
  );
  await start(client, log);
  return { status: () => last, onDidChangeStatus: statuses.event };
}

async function start(client: BaseLanguageClient, log: vscode.LogOutputChannel): Promise<void> {
  if (!vscode.workspace.getConfiguration('keyward').get<boolean>('enable', true)) {
    log.info('Keyward is turned off by the setting keyward.enable.');
    return;
  }
  await client.start();
}
