import { constants, open } from 'node:fs/promises';
import path from 'node:path';
import type { Skip } from '../../engine/finding';
import { decode } from '../decode';
import type { Encoding } from '../decode';

/** Larger files are named as skipped: nobody writes them by hand. In bytes. */
export const largestFile = 5 * 1024 * 1024;

/** A file's text, or why there is none. */
export type ReadResult =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly encoding: Encoding;
      /** Set when the file was read, but not all of it could be: it goes among the skipped files, with the text checked. */
      readonly note?: Skip;
    }
  | { readonly kind: 'skip'; readonly skip: Skip };

/**
 * Reads a file as text. Never throws: a file that is too large, binary, gone or unreadable is a skip with its reason.
 * @param file Relative to `root`, with forward slashes; the skip names it so.
 */
export async function readText(root: string, file: string): Promise<ReadResult> {
  const skip = (reason: string): ReadResult => ({ kind: 'skip', skip: { path: file, reason } });
  try {
    const bytes = await readBytes(path.join(root, file));
    if (typeof bytes === 'string') return skip(bytes);
    const decoded = decode(bytes);
    if (!decoded) return skip('binary file');
    const { text, encoding, isLossy } = decoded;
    if (!isLossy) return { kind: 'text', text, encoding };
    const reason = `not valid ${encoding.toUpperCase()}: checked with the invalid bytes replaced`;
    return { kind: 'text', text, encoding, note: { path: file, reason } };
  } catch (error) {
    return skip(reasonOf(error));
  }
}

/** Opening a named pipe would wait for a writer that may never come. Windows has neither. */
const withoutWaiting = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;

async function readBytes(file: string): Promise<Uint8Array | string> {
  const handle = await open(file, constants.O_RDONLY | withoutWaiting);
  try {
    const status = await handle.stat();
    if (!status.isFile()) return 'not a regular file';
    if (status.size > largestFile) return `larger than 5 MiB (${(status.size / 1024 / 1024).toFixed(1)} MiB)`;
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Why a file or folder could not be read, in words for a report. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'vanished before it was read',
    ENOTDIR: 'vanished before it was read',
    EACCES: 'no permission to read it',
    EPERM: 'no permission to read it',
    ELOOP: 'symbolic link that leads back to itself',
    EISDIR: 'not a regular file',
  };
  return words[code] ?? `could not be read (${code || String(error)})`;
}
