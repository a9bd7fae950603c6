import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../engine/document';
import type { Skip } from '../../engine/finding';
import { keyFileText, mayBeKeyFile } from '../../engine/secrets/key-files/key-file';
import { decode, isBinary, sniffed } from '../decode';
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
export function readText(root: string, file: string): Promise<ReadResult> {
  const read = readSource(root, file);
  if (read.kind === 'skip') return Promise.resolve({ kind: 'skip', skip: read.skip });
  const { text, encoding, note } = read;
  return Promise.resolve({ kind: 'text', text, encoding, ...(note && { note }) });
}

/** A file as a scan reads it: most are never decoded, since their bytes tell that no rule wants them. */
export interface Source {
  readonly kind: 'source';
  /** The file's bytes where they are valid UTF-8. */
  readonly utf8?: Uint8Array;
  readonly encoding: Encoding;
  /** What the bytes say that it is, whatever its name. */
  readonly language?: Language;
  /** Decoded when first asked for. */
  readonly text: string;
  readonly note?: Skip;
}

/** Reads a file like {@link readText}, at once: for a thread that has nothing else to do. */
export function readSource(
  root: string,
  file: string,
): Source | { readonly kind: 'skip'; readonly skip: Skip; readonly isGone: boolean } {
  const skip = (reason: string) => ({ kind: 'skip', skip: { path: file, reason }, isGone: reason === gone }) as const;
  try {
    const bytes = readBytes(path.join(root, file));
    if (typeof bytes === 'string') return skip(bytes);
    const keys = keyFileText(bytes);
    if (keys !== undefined) return { kind: 'source', text: keys, encoding: 'bytes', language: 'keystore' };
    if (!bytes.subarray(0, sniffed).includes(0) && isUtf8(bytes)) return new Utf8Source(bytes);
    const decoded = decode(bytes);
    if (!decoded) return skip(binary);
    const { text, encoding, isLossy } = decoded;
    const reason = `not valid ${encoding.toUpperCase()}: checked with the invalid bytes replaced`;
    return { kind: 'source', text, encoding, ...(isLossy && { note: { path: file, reason } }) };
  } catch (error) {
    return skip(reasonOf(error));
  }
}

class Utf8Source implements Source {
  readonly kind = 'source';
  readonly encoding = 'utf-8';
  private decoded: string | undefined;

  constructor(readonly utf8: Uint8Array) {}

  get text(): string {
    this.decoded ??= new TextDecoder().decode(this.utf8);
    return this.decoded;
  }
}

/** Opening a named pipe would wait for a writer that may never come. Windows has neither. */
const withoutWaiting = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;

const binary = 'binary file';
const tooLarge = 'larger than 5 MiB';

function readBytes(file: string): Uint8Array | string {
  const handle = openSync(file, constants.O_RDONLY | withoutWaiting);
  try {
    const status = fstatSync(handle);
    if (!status.isFile()) return 'not a regular file';
    if (status.size > largestFile) return `${tooLarge} (${(status.size / 1024 / 1024).toFixed(1)} MiB)`;
    const bytes = Buffer.allocUnsafe(status.size);
    const head = fill(handle, bytes, 0, Math.min(sniffed, bytes.length));
    // The rest of a picture need not be read.
    if (isBinary(bytes.subarray(0, head)) && !mayBeKeyFile(bytes.subarray(0, head), status.size)) return binary;
    return bytes.subarray(0, fill(handle, bytes, head, bytes.length));
  } finally {
    closeSync(handle);
  }
}

/** Reads into `bytes` from `start` up to `end`, or to the file's end. Returns where it ended. */
function fill(handle: number, bytes: Buffer, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const count = readSync(handle, bytes, at, end - at, at);
    if (count === 0) break;
    at += count;
  }
  return at;
}

/** Whether a file was skipped for what it holds, so that only another content can change that. */
export function isOfContent({ reason }: Skip): boolean {
  return reason === binary || reason.startsWith(tooLarge);
}

const gone = 'vanished before it was read';

/** Why a file or folder could not be read, in words for a report. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words: Readonly<Record<string, string>> = {
    ENOENT: gone,
    ENOTDIR: gone,
    EACCES: 'no permission to read it',
    EPERM: 'no permission to read it',
    ELOOP: 'symbolic link that leads back to itself',
    EISDIR: 'not a regular file',
  };
  return words[code] ?? `could not be read (${code || String(error)})`;
}
