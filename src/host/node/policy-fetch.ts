import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { sha256 } from './policy-cache';

/** What came of a fetch: the policy's text, and the commit for one from Git. */
export interface Fetched {
  readonly text: string;
  readonly commit?: string;
}

/** Why a policy could not be fetched, in words for the person who asked. */
export class FetchError extends Error {}

const run = promisify(execFile);

/** Larger is no policy. In bytes. */
const largestPolicy = 256 * 1024;
/** In milliseconds. */
const longestWait = 60_000;
const mostRedirects = 3;

/** Fetches a policy by its id (see `engine/policy/reference.ts`). Throws a FetchError. */
export function fetchPolicy(id: string, variables: NodeJS.ProcessEnv): Promise<Fetched> {
  return id.startsWith('git+') ? fromGit(id, variables) : fromHttps(id);
}

/** Asks for one file of one commit: nothing is checked out, no hook runs, no prompt waits for a password. */
async function fromGit(id: string, variables: NodeJS.ProcessEnv): Promise<Fetched> {
  const [, url = '', file = '', ref = ''] = /^git\+(.*?[^:])\/\/(.*?)@(.*)$/.exec(id) ?? [];
  const folder = await mkdtemp(path.join(tmpdir(), 'keyward-policy-'));
  const git = async (...args: string[]): Promise<string> => {
    const env = { ...variables, GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: 'https:ssh', GIT_DIR: folder };
    const { stdout } = await run('git', args, { env, timeout: longestWait, maxBuffer: 4 * largestPolicy });
    return stdout;
  };
  try {
    await git('init', '--quiet', '--bare', folder);
    await git('fetch', '--quiet', '--depth', '1', '--no-tags', '--filter=blob:none', '--', url, ref);
    const commit = (await git('rev-parse', 'FETCH_HEAD^{commit}')).trim();
    const [mode = '', , blob = ''] = (await git('ls-tree', commit, '--', file)).split(/\s/);
    if (blob === '') throw new FetchError(`There is no file "${file}" at ${ref}.`);
    if (!mode.startsWith('100')) throw new FetchError(`"${file}" is no plain file at ${ref}.`);
    const size = Number(await git('cat-file', '-s', blob));
    if (size > largestPolicy) throw new FetchError('The file is larger than 256 KiB.');
    return { text: await git('cat-file', 'blob', blob), commit };
  } catch (error) {
    throw error instanceof FetchError ? error : new FetchError(gitTrouble(error));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The last line of what Git said; links in it hold no password, since references cannot. */
function gitTrouble(error: unknown): string {
  const { code, killed, stderr = '' } = error as { code?: unknown; killed?: boolean; stderr?: string };
  if (code === 'ENOENT') return 'Git is not installed.';
  if (killed === true) return 'Git gave no answer within a minute.';
  const said = stderr.trim().split('\n').at(-1) ?? '';
  return `Git could not fetch it: ${said.replace(/^fatal: /, '') || String(code)}.`;
}

async function fromHttps(id: string): Promise<Fetched> {
  const [link = '', integrity = ''] = id.split('#sha256-');
  const text = await download(link, mostRedirects);
  if (sha256(text) === integrity) return { text };
  throw new FetchError(`The server sent something else than #sha256-… says; its content has ${sha256(text)}.`);
}

async function download(link: string, redirects: number): Promise<string> {
  const response = await ask(link);
  const next = response.headers.get('location');
  if (response.status >= 300 && response.status < 400 && next !== null) {
    const target = new URL(next, link);
    if (target.protocol !== 'https:') throw new FetchError('The server redirects to a link without HTTPS.');
    if (redirects === 0) throw new FetchError('The server redirects too often.');
    return download(target.href, redirects - 1);
  }
  if (!response.ok) throw new FetchError(`The server answered ${String(response.status)}.`);
  return limited(response);
}

async function ask(link: string): Promise<Response> {
  try {
    return await fetch(link, { redirect: 'manual', signal: AbortSignal.timeout(longestWait) });
  } catch (error) {
    const { cause } = error as { cause?: { code?: string; message?: string } };
    throw new FetchError(`The server cannot be reached: ${cause?.code ?? cause?.message ?? String(error)}.`);
  }
}

async function limited(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += (chunk as Uint8Array).length;
    if (size > largestPolicy) throw new FetchError('The file is larger than 256 KiB.');
    chunks.push(chunk as Uint8Array);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
