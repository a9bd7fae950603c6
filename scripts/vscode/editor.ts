import { copyFile, chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { cached, npmInstall } from './cache';

/** The VS Code server that the npm registry carries, and the Node it wants. */
const codeServer = { version: '4.100.3', vscode: '1.100.3', node: '20' };
const ripgrep = '1.18.0';

/** Where the installed VS Code server is. */
export interface Editor {
  /** The Node that runs it. */
  readonly node: string;
  /** Its entry script. */
  readonly serverMain: string;
}

/** The Node that the server is made for: this one, or else the one that npm carries for this platform. */
async function installNode(): Promise<string> {
  if (process.versions.node.startsWith(`${codeServer.node}.`)) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  const name = `${prefix}-${platform}-${process.arch}`;
  const folder = await cached(`${name}-${codeServer.node}`, async (target) => {
    console.log(`Fetching Node ${codeServer.node} for VS Code from npm (once) …`);
    await npmInstall(target, [`${name}@${codeServer.node}`]);
  });
  return path.join(folder, 'node_modules', name, 'bin', platform === 'win' ? 'node.exe' : 'node');
}

async function fillEditor(folder: string): Promise<void> {
  console.log(`Fetching VS Code ${codeServer.vscode} from npm (once, about 300 MB on disk) …`);
  await npmInstall(folder, [`code-server@${codeServer.version}`, `@vscode/ripgrep-universal@${ripgrep}`]);
  const server = serverFolder(folder);
  await npmInstall(server, []);
  // VS Code searches files with a binary that its own package fetches in an install script.
  const rg = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const target = path.join(server, 'node_modules', '@vscode', 'ripgrep', 'bin');
  const universal = path.join(folder, 'node_modules', '@vscode', 'ripgrep-universal', 'bin');
  await mkdir(target, { recursive: true });
  await copyFile(path.join(universal, `${process.platform}-${process.arch}`, rg), path.join(target, rg));
  await chmod(path.join(target, rg), 0o755);
}

function serverFolder(folder: string): string {
  return path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}

/** Installs VS Code's server from npm into the cache, the first time, and says where it is. */
export async function installEditor(): Promise<Editor> {
  const folder = await cached(`code-server-${codeServer.version}`, fillEditor);
  return { node: await installNode(), serverMain: path.join(serverFolder(folder), 'out', 'server-main.js') };
}
