import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type DidChangeWatchedFilesParams,
  type FileEvent,
} from 'vscode-languageserver';
import { isPolicy } from './policy-document';
import type { Session } from './session';
import type { Root, Workspace } from './workspace';

/** Asks the client to tell of every file: any of them may define what another one uses. */
export async function watchFiles({ connection, abilities }: Session): Promise<void> {
  if (!abilities.watchesFiles) return;
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] });
}

/** Brings what changed on disk to the folders that it concerns. */
export async function filesChanged({ workspace }: Session, { changes }: DidChangeWatchedFilesParams): Promise<void> {
  const isPolicyChange = changes.some(({ uri }) => isPolicy(uri) || isPolicyPart(workspace, uri));
  if (isPolicyChange) await Promise.all(workspace.folders.map(({ folder }) => folder.policyChanged()));
  const reload = new Set<string>();
  for (const change of changes) {
    const { root, path } = workspace.place(change.uri);
    if (root.uri === undefined) continue;
    if (await asksForListing(change, path, (name) => root.folder.isFolder(name))) reload.add(root.uri);
    else await root.folder.changedOnDisk(path, change.type === FileChangeType.Deleted);
  }
  for (const root of workspace.folders) if (root.uri !== undefined && reload.has(root.uri)) await root.folder.load();
}

/** A policy that another one extends may lie outside the folder that it counts for. */
function isPolicyPart(workspace: Workspace, uri: string): boolean {
  const isLayer = (root: Root) => root.folder.policy.settings.layers.some((layer) => root.uriOf(layer) === uri);
  return /\/keyward(?:\.lock|-baseline\.json)$/.test(uri) || workspace.folders.some(isLayer);
}

/** What Git ignores may be others now; and of a folder that appears, its files may not be told one by one. */
async function asksForListing(
  { type }: FileEvent,
  path: string,
  isFolder: (path: string) => Promise<boolean>,
): Promise<boolean> {
  if (/(?:^|\/)\.gitignore$/.test(path)) return true;
  return type === FileChangeType.Created && (await isFolder(path));
}
