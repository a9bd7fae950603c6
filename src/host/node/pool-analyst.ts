import type { Outcome } from '../../engine/engine';
import type { Skip } from '../../engine/finding';
import type { Policy } from '../../engine/policy/policy';
import type { Analyst, GivenFacts } from '../../engine/project/project';
import type { CheckAnswer, ScanTask } from '../scan-task';
import type { ScanPool } from './pool';

/** How many files one look for names may read before it gives another thread a turn. */
const mentionBatch = 200;

/** Checks the files of one folder in the threads of a pool. */
export class PoolAnalyst implements Analyst {
  /** Files that were checked, though not all of them could be read. */
  readonly notes = new Map<string, Skip>();

  constructor(
    private readonly pool: ScanPool,
    private readonly root: string,
    /** Read at each check, so that a new policy counts from then on. */
    private readonly policy: () => Policy,
    private readonly signal?: AbortSignal,
  ) {}

  async check(path: string, given: GivenFacts, wanted: readonly string[]): Promise<Outcome | Skip | undefined> {
    return this.run(path, { given, wanted });
  }

  /** As `check`, with the text of an open document in place of the file's. */
  async run(path: string, task: Pick<ScanTask & { kind: 'check' }, 'given' | 'wanted' | 'text' | 'language'>): Promise<Outcome | Skip | undefined> {
    const policy = this.policy();
    try {
      const answer = (await this.pool.run(
        { kind: 'check', root: this.root, path, role: policy.roleFor(path), policy: policy.settings, now: Date.now(), ...task },
        this.signal,
      )) as CheckAnswer;
      if (answer.note) this.notes.set(path, answer.note);
      else this.notes.delete(path);
      return answer.isGone ? undefined : (answer.outcome ?? answer.skip);
    } catch (error) {
      this.signal?.throwIfAborted();
      return { path, reason: error instanceof Error ? error.message : String(error) };
    }
  }

  async mentioning(paths: readonly string[], words: readonly string[]): Promise<readonly string[]> {
    const batches = Array.from({ length: Math.ceil(paths.length / mentionBatch) }, (_, batch) =>
      paths.slice(batch * mentionBatch, (batch + 1) * mentionBatch),
    );
    const found = await Promise.all(
      batches.map((batch) => this.pool.run({ kind: 'mentioning', root: this.root, paths: batch, words }, this.signal)),
    );
    return found.flat() as string[];
  }
}
