import type { Finding, ScanResult, Skip } from '../../engine/finding';
import { dayOf } from '../../engine/policy/period';
import type { Policy } from '../../engine/policy/policy';
import { settle } from '../../engine/policy/settle';
import { Project } from '../../engine/project/project';
import { ContinuedScan } from './kept-scan';
import { defaultThreads, ScanPool } from './pool';
import { PoolAnalyst } from './pool-analyst';
import { walk } from './walk';

/** What to scan. `paths` (relative to `root`, with forward slashes) narrows it to some files. */
export interface ScanOptions {
  readonly root: string;
  readonly paths?: readonly string[];
  readonly policy: Policy;
  readonly jobs?: number;
  /** How long one file may take, in milliseconds, before it is given up and named. */
  readonly budget?: number;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** Told of the project once it is whole. */
  readonly onProject?: (project: Project) => void;
  /** Where results are kept from one scan of the whole folder to the next; without it nothing is. */
  readonly cache?: string;
}

/** Scans a folder with all its cross-file facts. Throws only when `signal` is aborted. */
export async function scanWorkspace(options: ScanOptions): Promise<ScanResult> {
  const { root, policy, signal } = options;
  const walked = options.paths ? { files: options.paths, skipped: [] } : await walk(root, policy, signal);
  const today = dayOf(new Date());
  const continued =
    options.cache === undefined || options.paths ? undefined : new ContinuedScan(options.cache, root, policy, today);
  const toCheck = continued?.compare(walked.files) ?? walked.files;
  const pool = new ScanPool(threadsFor(toCheck.length, options.jobs), options.budget);
  try {
    const analyst = new PoolAnalyst(pool, root, () => policy, signal);
    const project = new Project(analyst);
    if (!options.paths) project.beWhole();
    continued?.restore(project);
    const done = new Set<string>();
    await project.update(toCheck, {
      ...(signal && { signal }),
      onChecked: (path) => options.onProgress?.(done.add(path).size, toCheck.length),
    });
    if (continued?.isWhole(walked.files, toCheck) === false)
      continued.keep(project, walked.files, new Set(analyst.notes.keys()));
    options.onProject?.(project);
    return resultOf(options, project, walked.files, [...walked.skipped, ...analyst.notes.values()], today);
  } finally {
    await pool.close();
  }
}

/** A thread takes as long to start as dozens of files take to check. */
const filesForThread = 64;

function threadsFor(files: number, jobs = defaultThreads): number {
  return Math.max(1, Math.min(jobs, Math.ceil(files / filesForThread)));
}

function resultOf(
  { root, policy }: ScanOptions,
  project: Project,
  files: readonly string[],
  skipped: readonly Skip[],
  today: string,
): ScanResult {
  const settled = files.flatMap((path) => {
    const outcome = project.outcome(path);
    return outcome ? [settle(outcome, policy, today, project.placeOf(path))] : [];
  });
  const missing = files.flatMap((path): Skip[] => {
    if (project.outcome(path)) return [];
    return [project.skip(path) ?? { path, reason: 'vanished before it was read' }];
  });
  return {
    root,
    findings: settled.flatMap(({ findings }): readonly Finding[] => findings),
    suppressed: settled.flatMap(({ suppressed }) => suppressed),
    problems: settled.flatMap(({ problems }) => problems),
    skipped: [...skipped, ...missing],
    scanned: settled.length,
  };
}
