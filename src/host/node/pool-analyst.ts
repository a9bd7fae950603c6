import type { Outcome } from '../../engine/engine';
import type { Skip } from '../../engine/finding';
import type { Policy } from '../../engine/policy/policy';
import { checkedSettings } from '../../engine/policy/settings';
import type { Analyst, GivenFacts } from '../../engine/project/project';
import type { CheckAnswer, FileToCheck, ScanTask } from '../scan-task';
import { FileFailed } from './pool';
import type { ScanPool } from './pool';

/** The most files that a thread is sent at once; fewer where there are not enough for all threads. */
const largestBatch = 64;

/** How many files one look for names may read before it gives another thread a turn. */
const mentionBatch = 200;

/** What one check is told besides its file; those of one scan share it, and only those go in one message. */
interface Common {
  readonly policy: Policy;
  readonly wanted: readonly string[];
}

interface Waiting extends Common {
  readonly file: FileToCheck;
  readonly resolve: (result: Outcome | Skip | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/** Checks the files of one folder in the threads of a pool. */
export class PoolAnalyst implements Analyst {
  /** Files that were checked, though not all of them could be read. */
  readonly notes = new Map<string, Skip>();
  private waiting: Waiting[] = [];
  private senders = 0;

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
  async run(
    path: string,
    { wanted, ...task }: Omit<FileToCheck, 'path' | 'role'> & { readonly wanted: readonly string[] },
  ): Promise<Outcome | Skip | undefined> {
    const policy = this.policy();
    const file = { path, role: policy.roleFor(path), ...task };
    return new Promise((resolve, reject) => {
      this.waiting.push({ file, policy, wanted, resolve, reject });
      if (this.senders < this.pool.threads) void this.send();
    });
  }

  async mentioning(paths: readonly string[], words: readonly string[]): Promise<readonly string[]> {
    const batches = Array.from({ length: Math.ceil(paths.length / mentionBatch) }, (_, batch) =>
      paths.slice(batch * mentionBatch, (batch + 1) * mentionBatch),
    );
    const found = await Promise.all(batches.map((batch) => this.mentionsIn(batch, words)));
    return found.flat();
  }

  private async mentionsIn(paths: readonly string[], words: readonly string[]): Promise<readonly string[]> {
    try {
      return await this.pool.mentioning({ kind: 'mentioning', root: this.root, paths, words }, this.signal);
    } catch (error) {
      if (!(error instanceof FileFailed)) throw error;
      return this.mentionsIn(
        paths.filter((_, index) => index !== error.index),
        words,
      );
    }
  }

  /** Sends what waits, a batch at a time, until nothing does. As many of these run as the pool has threads. */
  private async send(): Promise<void> {
    this.senders++;
    // Whoever asked for one check goes on to ask for the next: together they make a batch.
    await Promise.resolve();
    for (let batch = this.nextBatch(); batch.length > 0; batch = this.nextBatch()) await this.sendBatch(batch);
    this.senders--;
  }

  /** Towards the end batches get smaller, so that all threads end at about the same time. */
  private nextBatch(): Waiting[] {
    const [first] = this.waiting;
    const size = Math.max(1, Math.min(largestBatch, Math.ceil(this.waiting.length / (4 * this.pool.threads))));
    const isOther = ({ policy, wanted }: Waiting) => policy !== first?.policy || wanted !== first.wanted;
    const other = this.waiting.slice(0, size).findIndex(isOther);
    return this.waiting.splice(0, other < 0 ? size : other);
  }

  private async sendBatch(batch: readonly Waiting[]): Promise<void> {
    try {
      const answers = await this.pool.check(this.taskOf(batch), this.signal);
      for (const [index, one] of batch.entries()) one.resolve(this.taken(one.file.path, answers[index]));
    } catch (error) {
      this.failed(batch, error);
    }
  }

  private taskOf(batch: readonly Waiting[]): ScanTask & { kind: 'check' } {
    const [{ policy, wanted }] = batch as [Waiting];
    const files = batch.map(({ file }) => file);
    return { kind: 'check', root: this.root, files, wanted, policy: checkedSettings(policy.settings), now: Date.now() };
  }

  private taken(path: string, answer: CheckAnswer | undefined): Outcome | Skip | undefined {
    if (answer?.note) this.notes.set(path, answer.note);
    else this.notes.delete(path);
    return answer?.isGone ? undefined : (answer?.outcome ?? answer?.skip);
  }

  /** One file of a batch broke its thread: that one is named, and the others are sent again. */
  private failed(batch: readonly Waiting[], error: unknown): void {
    if (error instanceof FileFailed) {
      const culprit = batch[error.index];
      culprit?.resolve({ path: culprit.file.path, reason: error.message });
      this.waiting.unshift(...batch.filter((one) => one !== culprit));
    } else {
      for (const { reject } of batch) reject(error);
    }
  }
}
