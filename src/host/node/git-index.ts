import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** What Git keeps in its index: the files, and the folders that hold some, each relative to the top, folders with a final slash. */
export interface Tracked {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

const nothing: Tracked = { files: new Set(), folders: new Set() };

/** A larger index is that of no app: more than some hundred thousand files. In bytes. */
const largest = 64 * 1024 * 1024;

const known = new Map<string, { readonly stamp: string; readonly tracked: Tracked }>();

/** The files that Git tracks, by the index in the repository's folder; none where there is no index, or none that can be read. */
export async function trackedBy(gitFolder: string): Promise<Tracked> {
  const file = path.join(gitFolder, 'index');
  try {
    const { mtimeMs, size } = await stat(file);
    if (size > largest) return nothing;
    const stamp = `${String(mtimeMs)} ${String(size)}`;
    const before = known.get(file);
    if (before?.stamp === stamp) return before.tracked;
    const tracked = withFolders(pathsIn(await readFile(file)));
    known.set(file, { stamp, tracked });
    return tracked;
  } catch {
    return nothing;
  }
}

function withFolders(paths: readonly string[]): Tracked {
  const folders = new Set<string>();
  for (const file of paths) {
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      const folder = file.slice(0, end + 1);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return { files: new Set(paths), folders };
}

/** Times, ids, mode, size and the object's name stand before an entry's flags: of SHA-1, as nearly all repositories use. */
const beforeFlags = 60;

/**
 * The paths of an index of version 2, 3 or 4; up to where it is not one.
 * Source: https://git-scm.com/docs/index-format
 */
function pathsIn(index: Buffer): string[] {
  const version = index.toString('latin1', 0, 4) === 'DIRC' ? index.readUInt32BE(4) : 0;
  if (version < 2 || version > 4) return [];
  const paths: string[] = [];
  let at = 12;
  let before = Buffer.alloc(0);
  for (let left = index.readUInt32BE(8); left > 0 && at + beforeFlags + 2 < index.length; left--) {
    const flags = index.readUInt16BE(at + beforeFlags);
    const nameAt = at + beforeFlags + ((flags & 0x4000) === 0 ? 2 : 4);
    const { start, kept } =
      version === 4 ? sharedWith(before, index, nameAt) : { start: nameAt, kept: before.subarray(0, 0) };
    const end = index.indexOf(0, start);
    if (end < 0) break;
    before = Buffer.concat([kept, index.subarray(start, end)]);
    paths.push(before.toString('utf8'));
    // Entries are padded to eight bytes, with one zero at least; those of version 4 are not.
    at = version === 4 ? end + 1 : at + Math.ceil((end + 1 - at) / 8) * 8;
  }
  return paths;
}

/** What a path of version 4 shares with the one before: all but so many bytes at its end, in a number of variable length. */
function sharedWith(before: Buffer, index: Buffer, at: number): { readonly start: number; readonly kept: Buffer } {
  let start = at;
  let byte = index[start++] ?? 0;
  let dropped = byte & 0x7f;
  while ((byte & 0x80) !== 0 && start < index.length) {
    byte = index[start++] ?? 0;
    dropped = ((dropped + 1) << 7) | (byte & 0x7f);
  }
  return { start, kept: before.subarray(0, Math.max(0, before.length - dropped)) };
}
