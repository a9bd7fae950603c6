import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bundledData } from '../../engine/data';
import type { Policy } from '../../engine/policy/policy';
import { checkedSettings } from '../../engine/policy/settings';
import type { Project } from '../../engine/project/project';
import { withoutSecrets } from '../../engine/project/snapshot';
import { distFolder } from './grammars';
import { isOfContent } from './read';
import { digest, ScanCache, type KeptFile, type KeptScan } from './scan-cache';

/** Everything that a result depends on besides the files: the program that checks, the policy, the day. */
function keyOf(policy: Policy, today: string): string {
  const program = digest(readFileSync(path.join(distFolder(), 'scan-worker.js')));
  return digest(JSON.stringify([program, checkedSettings(policy.settings), today]));
}

/** One scan of a folder that goes on from where the last one ended. */
export class ContinuedScan {
  private readonly cache: ScanCache;
  private readonly stamps = new Map<string, NonNullable<ReturnType<ScanCache['stampOf']>>>();
  private readonly unchanged = new Map<string, KeptFile>();
  private kept: KeptScan | undefined;
  private readonly startedAt = Date.now();

  constructor(
    folder: string,
    root: string,
    private readonly policy: Policy,
    today: string,
  ) {
    this.cache = new ScanCache(folder, root, keyOf(policy, today));
  }

  /**
   * Compares files with what was kept of them.
   * @returns the files to check: new, changed or gone ones, and those of which nothing was kept.
   */
  compare(files: readonly string[]): readonly string[] {
    this.kept = this.cache.read();
    for (const file of files) {
      const stamp = this.cache.stampOf(file);
      if (stamp) this.stamps.set(file, stamp);
      const known = this.kept?.files.get(file);
      if (this.kept && known && known.isPartial !== true && this.cache.isUnchanged(file, known, this.kept.savedAt))
        this.unchanged.set(file, known);
    }
    const gone = [...(this.kept?.files.keys() ?? [])].filter((file) => !this.stamps.has(file));
    return [...files.filter((file) => !this.unchanged.has(file)), ...gone];
  }

  /** Gives the project all that was known: also of files that changed or went, since others may depend on what they said. */
  restore(project: Project): void {
    const known = [...(this.kept?.files ?? [])];
    project.restore(
      {
        wanted: this.kept?.wanted ?? [],
        outcomes: known.flatMap(([file, { outcome }]) => (outcome ? [[file, outcome] as const] : [])),
      },
      known.flatMap(([file, { skip }]) => (skip ? [[file, skip] as const] : [])),
    );
  }

  /** Whether every file is as it was when the last scan ended, and none went. */
  isWhole(files: readonly string[], toCheck: readonly string[]): boolean {
    return toCheck.length === 0 && this.unchanged.size === files.length;
  }

  /** Keeps what the project knows now for the next scan; `partly` names files that could not be read whole. */
  keep(project: Project, files: readonly string[], partly: ReadonlySet<string>): void {
    const kept = new Map<string, KeptFile>();
    for (const file of files) {
      const entry = this.entryOf(project, file, partly.has(file));
      if (entry) kept.set(file, entry);
    }
    this.cache.write({ wanted: project.snapshot().wanted, savedAt: this.startedAt, files: kept });
  }

  private entryOf(project: Project, file: string, isPartial: boolean): KeptFile | undefined {
    const [outcome, skip] = [project.outcome(file), project.skip(file)];
    if (!outcome && !(skip && isOfContent(skip))) return undefined;
    const written = outcome && withoutSecrets(outcome, bundledData().names);
    const result = written ? { outcome: written.outcome } : skip && { skip };
    const stamp = this.stamps.get(file);
    const hash = this.unchanged.get(file)?.hash ?? this.settledHash(file);
    return stamp && hash !== undefined
      ? { stamp, hash, ...result, ...((isPartial || written?.isWithheld === true) && { isPartial: true }) }
      : undefined;
  }

  /** The hash of a file that was checked; nothing where it changed meanwhile, and may have been read before or after that. */
  private settledHash(file: string): string | undefined {
    const [before, now] = [this.stamps.get(file), this.cache.stampOf(file)];
    return before && now?.every((part, index) => part === before[index]) === true ? this.cache.hashOf(file) : undefined;
  }
}
