import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../lib/paths';
import { run, untilInterrupted } from '../lib/process';
import { installEditor } from '../vscode/editor';
import { serve } from '../vscode/serve';
import { packageExtension } from '../vscode/vsix';

/** The `code` command of an installed VS Code, where the PATH has one. */
function installedCode(): string | undefined {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((candidate) => existsSync(candidate));
}

/** Opens a folder in the installed VS Code with this repository's extension. False when there is none, or it refused. */
export async function openInInstalled(folder: string): Promise<boolean> {
  const code = installedCode();
  if (code === undefined) return false;
  console.log(`Opening ${folder} in VS Code with the extension …`);
  const result = await run(code, ['--new-window', `--extensionDevelopmentPath=${root}`, folder]);
  if (result.code !== 0) console.log(`${code} did not open it (exit code ${result.code}).`);
  return result.code === 0;
}

/** Asks the address as a browser would, and throws unless the workbench comes. */
async function mustAnswer(url: string): Promise<void> {
  // The first answer sets the cookie that lets a browser in, and sends it on to the address without the token.
  const first = await fetch(url, { redirect: 'manual' });
  const cookie = first.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
  const next = new URL(first.headers.get('location') ?? '', url);
  const page = await fetch(next, { headers: { cookie: cookie.join('; ') } });
  const text = await page.text();
  if (!page.ok || !text.includes('workbench')) {
    throw new Error(`VS Code's server answered ${page.status} instead of its workbench.`);
  }
}

/**
 * Serves a folder in the VS Code that npm carries, with the packaged extension, and prints its address. With `stay` it
 * serves until this process is ended; without, it makes sure that the workbench comes, and stops.
 */
export async function serveFolder(folder: string, options: { trusted: boolean; stay: boolean }): Promise<void> {
  const vsix = await packageExtension();
  const server = await serve(await installEditor(), { trusted: options.trusted, vsix });
  try {
    const url = server.url(folder);
    await mustAnswer(url);
    console.log(`\nVS Code with Keyward is at ${url}`);
    if (!options.stay) return;
    console.log('It serves this machine only. Press Ctrl+C to end it.');
    await untilInterrupted();
  } finally {
    await server.stop();
  }
}
