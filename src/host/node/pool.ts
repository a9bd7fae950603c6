import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Piscina } from 'piscina';
import type { CheckAnswer, ScanTask } from '../scan-task';
import { distFolder } from './grammars';

/** How long one file may take, in milliseconds, before its thread is killed: far beyond any honest file on a slow machine. */
export const fileBudget = 20_000;

/** A task took longer than its budget; its thread was ended and replaced. */
export class BudgetExceeded extends Error {}

/** Worker threads that check files. A task that exceeds its budget is ended from outside, together with its thread. */
export class ScanPool {
  private readonly piscina: Piscina<ScanTask, CheckAnswer | readonly string[] | undefined>;
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly threads = Math.max(1, Math.min(availableParallelism(), 8)), private readonly budget = fileBudget) {
    this.piscina = new Piscina({
      filename: path.join(distFolder(), 'scan-worker.js'),
      maxThreads: threads,
      minThreads: 1,
      idleTimeout: 30_000,
      resourceLimits: { maxOldGenerationSizeMb: 768 },
    });
  }

  /** Runs `task` in a free thread. The budget starts when it does, not while it waits. @throws BudgetExceeded */
  async run(task: ScanTask, signal?: AbortSignal): Promise<CheckAnswer | readonly string[] | undefined> {
    await this.slot();
    const controller = new AbortController();
    const stop = () => {
      controller.abort();
    };
    const timer = setTimeout(stop, this.budget);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      signal?.throwIfAborted();
      return await this.piscina.run(task, { signal: controller.signal });
    } catch (error) {
      signal?.throwIfAborted();
      if (controller.signal.aborted) throw new BudgetExceeded(`took longer than ${String(this.budget / 1000)} s`);
      throw error;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      this.release();
    }
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    await this.piscina.destroy();
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
