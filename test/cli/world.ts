import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import type { Environment, Output } from '../../src/cli/environment';
import type { ScanOptions } from '../../src/host/node/scan';
import { run } from '../../src/cli/run';
import type { Finding, ScanResult } from '../../src/engine/finding';
import { context } from '../report/fixture';

/** A stream that keeps what is written to it. */
class Captured extends Writable {
  readonly isTTY: boolean;
  text = '';

  constructor(isTTY = false) {
    super();
    this.isTTY = isTTY;
  }

  override _write(chunk: Buffer | string, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** What a run of the command line left behind. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What the scan was asked for, if it was. */
  readonly scanned: ScanOptions | undefined;
}

/** What a test may change of the environment. */
export interface Changes extends Partial<Omit<Environment, 'stdout' | 'stderr' | 'scan'>> {
  readonly isTerminal?: boolean;
  readonly stdout?: Output;
  readonly scan?: (options: ScanOptions) => Promise<Partial<ScanResult>>;
}

/** A folder of files with a command line that works in it; the scan is the test's own. */
export class World {
  private constructor(readonly folder: string) {}

  static async create(files: Readonly<Record<string, string>> = {}): Promise<World> {
    const world = new World(await mkdtemp(path.join(tmpdir(), 'keyward-cli-')));
    await world.lay(files);
    return world;
  }

  async lay(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(this.folder, file)), { recursive: true });
      await writeFile(path.join(this.folder, file), text);
    }
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  async run(argv: readonly string[], { isTerminal = false, scan, stdout, ...changes }: Changes = {}): Promise<Outcome> {
    const out = new Captured(isTerminal);
    const err = new Captured(isTerminal);
    let scanned: ScanOptions | undefined;
    const exitCode = await run(argv, {
      cwd: this.folder,
      variables: {},
      today: '2026-11-25',
      version: context.version,
      rules: context.rules,
      pages: context.pages,
      stdout: stdout ?? out,
      stderr: err,
      scan: async (options) => {
        scanned = options;
        const none = { findings: [], suppressed: [], problems: [], skipped: [], scanned: 1 };
        return { root: options.root, ...none, ...(await scan?.(options)) };
      },
      ...changes,
    });
    return { exitCode, stdout: out.text, stderr: err.text, scanned };
  }
}

/** A finding at the start of a file. */
export function findingIn(file: string, severity: Finding['severity'] = 'warning'): Finding {
  return {
    rule: 'insecure-storage',
    severity,
    path: file,
    span: { start: 0, end: 3 },
    role: 'ships',
    message: { what: 'It is stored.', why: 'Files are read.', do: 'Use the Keystore.' },
    evidence: [],
    excerpt: 'put(a)',
    related: [],
    fixes: [],
    fingerprint: 'bbbbbbbbbbbbbbbb',
  };
}
