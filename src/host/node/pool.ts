import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Piscina } from 'piscina';
import type { CheckAnswer, ScanTask } from '../scan-task';
import { distFolder } from './grammars';
import { ScanProgress } from './scan-progress';
import type { ScanMessage } from './scan-progress';

/** How long one file may take, in milliseconds, before its thread is killed: far beyond any honest file on a slow machine. */
export const fileBudget = 20_000;

/** How long a thread may take to start, in milliseconds. */
const startBudget = 120_000;

/** How many threads a scan uses where nobody says. */
export const defaultThreads = Math.max(1, Math.min(availableParallelism(), 8));

/** A thread was lost at one file of its task: it took too long, or its thread broke. The other files have no answer. */
export class FileFailed extends Error {
  constructor(
    message: string,
    /** Which file of the task it was. */
    readonly index: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

type Answer = readonly CheckAnswer[] | readonly string[] | undefined;

/** Worker threads that check files. A file that exceeds its budget is ended from outside, together with its thread. */
export class ScanPool {
  private readonly piscina: Piscina<ScanMessage, Answer>;
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    readonly threads = defaultThreads,
    private readonly budget = fileBudget,
  ) {
    this.piscina = new Piscina({
      filename: path.join(distFolder(), 'scan-worker.js'),
      maxThreads: threads,
      // None until there is something to check: a scan that knows every file already starts none.
      minThreads: 0,
      idleTimeout: 30_000,
      // Threads live on garbage: a small nursery costs no time (measured with 8 to 48 MB), but 60 MB less.
      resourceLimits: { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 16 },
    });
    // A thread that breaks between two tasks is replaced; nobody waits for it.
    this.piscina.on('error', () => undefined);
  }

  /** Checks files in a free thread: one answer for each, in order. @throws FileFailed */
  async check(task: ScanTask & { kind: 'check' }, signal?: AbortSignal): Promise<readonly CheckAnswer[]> {
    return (await this.run(task, signal)) as readonly CheckAnswer[];
  }

  /** Which of the task's files mention one of its words. @throws FileFailed */
  async mentioning(task: ScanTask & { kind: 'mentioning' }, signal?: AbortSignal): Promise<readonly string[]> {
    return (await this.run(task, signal)) as readonly string[];
  }

  /** Frees what a thread kept of an open document. */
  async forget(file: string): Promise<void> {
    await this.run({ kind: 'close', path: file });
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    await this.piscina.destroy();
  }

  private async run(task: ScanTask, signal?: AbortSignal): Promise<Answer> {
    await this.slot();
    const controller = new AbortController();
    const stop = () => {
      controller.abort();
    };
    const progress = new ScanProgress();
    const stopWatching = this.watch(progress, stop);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      signal?.throwIfAborted();
      return await this.piscina.run({ task, progress: progress.buffer }, { signal: controller.signal });
    } catch (error) {
      signal?.throwIfAborted();
      const reason = controller.signal.aborted ? `took longer than ${this.budget / 1000} s` : reasonOf(error);
      // A thread that came to no file at all was not broken by one.
      if (progress.elapsed === undefined)
        throw new Error(`a thread that checks files broke: ${reason}`, { cause: error });
      throw new FileFailed(reason, progress.index, { cause: error });
    } finally {
      stopWatching();
      signal?.removeEventListener('abort', stop);
      this.release();
    }
  }

  /** Calls `stop` once a file exceeds its budget. Returns how to stop watching. */
  private watch(progress: ScanProgress, stop: () => void): () => void {
    const sent = performance.now();
    const look = () => {
      const { elapsed } = progress;
      const left = elapsed === undefined ? startBudget - (performance.now() - sent) : this.budget - elapsed;
      if (left <= 0) stop();
      else timer = setTimeout(look, Math.min(left, this.budget));
    };
    let timer = setTimeout(look, this.budget);
    return () => {
      clearTimeout(timer);
    };
  }

  private async slot(): Promise<void> {
    if (this.running < this.threads) {
      this.running++;
      return;
    }
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private release(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.running--;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
