import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PolicySource } from '../../engine/policy/chain';
import { cacheFolder } from './scan-cache';

/** Where fetched policies are kept: in the user's cache folder, by the hash of their content. Safe to delete. */
export function policyCacheFolder(variables: NodeJS.ProcessEnv): string {
  return path.join(cacheFolder(variables), 'policies');
}

/** The SHA-256 of a text as UTF-8, in hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * What the cache holds of a fetched policy: the content of the hash that the lock names; else, with a warning, the last one that
 * was fetched under this id.
 */
export async function cachedPolicy(cache: string, id: string, hash: string | undefined): Promise<PolicySource> {
  const integrity = /#sha256-([0-9a-f]{64})$/.exec(id)?.[1];
  const wanted = hash ?? integrity;
  const exact = wanted === undefined ? undefined : await contentOf(cache, wanted);
  if (integrity !== undefined && hash !== undefined && hash !== integrity) {
    return { missing: 'The lock names another content than the link. Run: keyward policy update' };
  }
  if (exact !== undefined) return { text: exact, name: id };
  const last = await lastOf(cache, id);
  const why = hash === undefined ? 'keyward.lock does not name this policy' : 'This policy is not in the cache';
  if (last === undefined) return { missing: `${why}. Run: keyward policy update` };
  return { text: last, name: id, warning: `${why}; the last copy that was fetched counts. Run: keyward policy update` };
}

/** Keeps a fetched policy. Two processes may do so at once. */
export async function keepPolicy(cache: string, id: string, text: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const hash = sha256(text);
  await replace(path.join(cache, `${hash}.yml`), text);
  await replace(path.join(cache, `${sha256(id)}.last`), hash);
}

async function replace(file: string, text: string): Promise<void> {
  const fresh = `${file}.${String(process.pid)}`;
  await writeFile(fresh, text);
  await rename(fresh, file);
}

async function contentOf(cache: string, hash: string): Promise<string | undefined> {
  try {
    const text = await readFile(path.join(cache, `${hash}.yml`), 'utf8');
    return sha256(text) === hash ? text : undefined;
  } catch {
    return undefined;
  }
}

async function lastOf(cache: string, id: string): Promise<string | undefined> {
  try {
    return await contentOf(cache, await readFile(path.join(cache, `${sha256(id)}.last`), 'utf8'));
  } catch {
    return undefined;
  }
}
