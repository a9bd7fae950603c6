import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { end, mustRunQuietly, start } from '../lib/process';
import { temporaryFolder, type TemporaryFolder } from '../lib/temporary';
import type { Editor } from './editor';
import { quietSettings } from './settings';

/** What a VS Code server is started with. */
export interface ServeOptions {
  /** Whether folders are trusted without a question, or open in Restricted Mode. */
  readonly trusted: boolean;
  /** A VSIX to install first. */
  readonly vsix?: string;
  /** Added to the environment of the extension host. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A running VS Code server. Its own data lives in a temporary folder that `stop` removes. */
export interface Server {
  readonly port: number;
  /** The address of a folder's workbench, with what lets a browser in; `payload` is handed to the workbench. */
  url(folder: string, payload?: readonly (readonly [string, string])[]): string;
  readonly stop: () => Promise<void>;
}

const startTimeout = 60_000;

/** Without the address of a gallery, VS Code asks none for updates and recommendations. */
const noGallery = { EXTENSIONS_GALLERY: '{}' };

/** Waits for the line in which the server names its port. What it says until then is shown if that fails. */
async function portOf(child: ReturnType<typeof start>): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (reason: string): void => {
      reject(new Error(`VS Code's server ${reason}.\n${output}`));
    };
    const timer = setTimeout(() => {
      fail('did not start in time');
    }, startTimeout);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const port = /listening on (\d+)/.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject).once('exit', () => {
      clearTimeout(timer);
      fail('ended at once');
    });
  });
}

async function prepareFolders(): Promise<TemporaryFolder> {
  const data = await temporaryFolder('keyward-vscode');
  await mkdir(path.join(data.folder, 'Machine'));
  await mkdir(path.join(data.folder, 'extensions'));
  await writeFile(path.join(data.folder, 'Machine', 'settings.json'), JSON.stringify(quietSettings));
  return data;
}

/** Serves VS Code on a free loopback port, to whoever knows the address: it carries a token of this run. */
export async function serve(editor: Editor, options: ServeOptions): Promise<Server> {
  const data = await prepareFolders();
  const extensions = ['--extensions-dir', path.join(data.folder, 'extensions')];
  if (options.vsix !== undefined) {
    await mustRunQuietly(editor.node, [editor.serverMain, '--install-extension', options.vsix, ...extensions]);
  }
  const token = randomBytes(16).toString('hex');
  const child = start(
    editor.node,
    [
      ...[editor.serverMain, '--host', '127.0.0.1', '--port', '0', '--connection-token', token],
      ...['--accept-server-license-terms', '--telemetry-level', 'off'],
      ...['--server-data-dir', data.folder, '--user-data-dir', data.folder, ...extensions],
      ...(options.trusted ? ['--disable-workspace-trust'] : []),
    ],
    { stdio: 'pipe', env: { ...noGallery, ...options.env } },
  );
  const stop = async (): Promise<void> => {
    end(child, 'SIGKILL');
    await data.remove();
  };
  try {
    const port = await portOf(child);
    return {
      port,
      url(folder, payload) {
        const query = new URLSearchParams({ tkn: token, folder });
        if (payload !== undefined) query.set('payload', JSON.stringify(payload));
        return `http://127.0.0.1:${String(port)}/?${query.toString()}`;
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
