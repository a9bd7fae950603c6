import type { Finding, ScanResult, Skip } from '../../engine/finding';
import type { Policy } from '../../engine/policy/policy';
import { settle } from '../../engine/policy/settle';
import { Project } from '../../engine/project/project';
import { ScanPool } from './pool';
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
}

/** Scans a folder with all its cross-file facts. Throws only when `signal` is aborted. */
export async function scanWorkspace(options: ScanOptions): Promise<ScanResult> {
  const { root, policy, signal } = options;
  const walked = options.paths ? { files: options.paths, skipped: [] } : await walk(root, policy, signal);
  const pool = new ScanPool(options.jobs, options.budget);
  try {
    const analyst = new PoolAnalyst(pool, root, () => policy, signal);
    const project = new Project(analyst);
    const done = new Set<string>();
    await project.update(walked.files, {
      ...(signal && { signal }),
      onChecked: (path) => options.onProgress?.(done.add(path).size, walked.files.length),
    });
    return resultOf(options, project, walked.files, [...walked.skipped, ...analyst.notes.values()]);
  } finally {
    await pool.close();
  }
}

function resultOf(
  { root, policy }: ScanOptions,
  project: Project,
  files: readonly string[],
  skipped: readonly Skip[],
): ScanResult {
  const today = new Date().toISOString().slice(0, 10);
  const settled = files.flatMap((path) => {
    const outcome = project.outcome(path);
    return outcome ? [settle(outcome, policy, today)] : [];
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
