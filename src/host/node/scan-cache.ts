import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Outcome } from '../../engine/engine';
import type { Skip } from '../../engine/finding';
import type { ProjectSnapshot } from '../../engine/project/snapshot';

/** What tells that a file is as it was, without reading it: size, times in milliseconds, and its number on the disk. */
type Stamp = readonly [size: number, modified: number, changed: number, node: number];

/** What is kept of one file: its stamp, the hash of its bytes, and what a check gave. */
export interface KeptFile {
  readonly stamp: Stamp;
  readonly hash: string;
  readonly outcome?: Outcome;
  readonly skip?: Skip;
  /** The file has to be checked anew in any case: what was found there may not be kept, or could not be read whole. */
  readonly isPartial?: boolean;
}

/** What a scan of a folder left for the next one. */
export interface KeptScan {
  readonly wanted: ProjectSnapshot['wanted'];
  readonly files: ReadonlyMap<string, KeptFile>;
  /** When it was kept, in milliseconds since 1970. */
  readonly savedAt: number;
}

interface StoredScan extends Omit<KeptScan, 'files'> {
  readonly key: string;
  readonly files: readonly (readonly [path: string, file: KeptFile])[];
}

/** Some file systems keep times to two seconds: a file that changed so shortly before the scan may have changed again since. */
const coarsestTime = 2_000;

/** Kept scans that nobody asked for in so long are removed. In milliseconds. */
const keptFor = 30 * 24 * 60 * 60 * 1000;

/** The user's folder for what can be made again, as the platform has it. `KEYWARD_CACHE` names another. */
export function cacheFolder(variables: Readonly<Record<string, string | undefined>> = process.env): string {
  if (variables.KEYWARD_CACHE) return variables.KEYWARD_CACHE;
  if (process.platform === 'win32')
    return path.join(variables.LOCALAPPDATA ?? path.join(homedir(), 'AppData', 'Local'), 'keyward', 'cache');
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Caches', 'keyward');
  return path.join(variables.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'keyward');
}

/**
 * Keeps what scans gave from one run to the next, one file for each scanned folder. It holds no values of secrets, can be
 * deleted at any time, and is replaced whole: of two scans at once the last to end is kept. Trouble with it is never told:
 * the scan just reads everything again.
 */
export class ScanCache {
  private readonly file: string;

  /** @param key Everything that a result depends on besides the files: the program, the policy, the day. */
  constructor(
    private readonly folder: string,
    private readonly root: string,
    private readonly key: string,
  ) {
    this.file = path.join(folder, `${digest(root)}.json`);
  }

  /** What the last scan of the folder left, if it was made with the same key. */
  read(): KeptScan | undefined {
    try {
      const stored = JSON.parse(readFileSync(this.file, 'utf8')) as StoredScan;
      if (stored.key !== this.key) return undefined;
      return { wanted: stored.wanted, savedAt: stored.savedAt, files: new Map(stored.files) };
    } catch {
      return undefined;
    }
  }

  write({ wanted, savedAt, files }: KeptScan): void {
    const temporary = `${this.file}.${randomUUID()}`;
    try {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      const stored: StoredScan = { key: this.key, savedAt, wanted, files: [...files] };
      writeFileSync(temporary, JSON.stringify(stored), { mode: 0o600 });
      renameSync(temporary, this.file);
      this.prune(savedAt);
    } catch {
      removed(temporary);
    }
  }

  /** The stamp of a file, or undefined where there is none. */
  stampOf(file: string): Stamp | undefined {
    try {
      const { size, mtimeMs, ctimeMs, ino } = statSync(path.join(this.root, file));
      return [size, mtimeMs, ctimeMs, ino];
    } catch {
      return undefined;
    }
  }

  /** The hash of a file's bytes, or undefined where it cannot be read. */
  hashOf(file: string): string | undefined {
    try {
      return digest(readFileSync(path.join(this.root, file)));
    } catch {
      return undefined;
    }
  }

  /** Whether a file is what it was when it was kept: by its stamp, or where that tells nothing by its bytes. */
  isUnchanged(file: string, kept: KeptFile, savedAt: number): boolean {
    const stamp = this.stampOf(file);
    if (stamp?.[0] !== kept.stamp[0]) return false;
    const isSame = stamp.every((part, index) => part === kept.stamp[index]);
    return (isSame && stamp[2] < savedAt - coarsestTime) || this.hashOf(file) === kept.hash;
  }

  private prune(now: number): void {
    for (const name of readdirSync(this.folder)) {
      const file = path.join(this.folder, name);
      if (now - statSync(file).mtimeMs > keptFor) rmSync(file, { force: true });
    }
  }
}

function removed(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Its folder cannot be one, so there is nothing to remove.
  }
}

/** A short name for some bytes: the same bytes always have the same. */
export function digest(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}
