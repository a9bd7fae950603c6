import type { Project } from '../engine/project/project';
import type { FolderAnalyst } from './analyst';

/** Files of the background that are checked at once: few, so that what is urgent comes soon. */
const batchSize = 32;
/** How long what is urgent waits for what runs, in milliseconds. */
const patience = 300;

/** What a queue tells of its work. */
export interface QueueEvents {
  /** Results of these paths are new. Called while an update still runs, after each of its rounds. */
  onSettled(paths: readonly string[]): void;
  /** An update is over, or was interrupted. */
  onUpdated(): void;
  /** A file of the background is done. */
  onChecked(): void;
  onIdle(): void;
  /** Something went wrong that should not; the queue goes on. */
  onError(error: unknown): void;
}

/**
 * Brings changes to a project, one update at a time: open documents first, then the rest of the folder in small batches. A
 * running batch is interrupted when something urgent waits too long for it, and taken up again afterwards.
 */
export class UpdateQueue {
  private readonly urgent = new Set<string>();
  private readonly background = new Set<string>();
  private running: Running | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isClosed = false;

  constructor(
    private readonly project: Project,
    private readonly analyst: FolderAnalyst,
    private readonly events: QueueEvents,
  ) {}

  /** Files of the background that are still to be checked. */
  get waiting(): number {
    return this.background.size;
  }

  get isIdle(): boolean {
    return !this.running && this.urgent.size === 0 && this.background.size === 0;
  }

  /** Checks these before anything else: open documents. */
  addUrgent(path: string): void {
    this.background.delete(path);
    this.urgent.add(path);
    this.start();
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.makeWay();
    }, patience);
  }

  add(paths: Iterable<string>): void {
    for (const path of paths) if (!this.urgent.has(path)) this.background.add(path);
    this.start();
  }

  /** Drops what waits in the background and `unwanted` says is not needed. */
  drop(unwanted: (path: string) => boolean): void {
    for (const path of [...this.background]) if (unwanted(path)) this.background.delete(path);
  }

  /** Whether a path is still to be checked, or being checked in the first round of what runs. */
  has(path: string): boolean {
    return this.urgent.has(path) || this.background.has(path);
  }

  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
    this.running?.stop.abort(new Interrupted());
    this.urgent.clear();
    this.background.clear();
  }

  /** Interrupts what runs when something urgent waits; but not the check of an open document, which somebody waits for. */
  private makeWay(): void {
    if (this.urgent.size > 0 && this.running?.canStop === true) this.running.stop.abort(new Interrupted());
  }

  private start(): void {
    if (this.running || this.isClosed) return;
    const isUrgent = this.urgent.size > 0;
    const paths = isUrgent ? [...this.urgent] : [...this.background].slice(0, batchSize);
    if (paths.length === 0) return;
    for (const path of paths) (isUrgent ? this.urgent : this.background).delete(path);
    const running: Running = { stop: new AbortController(), canStop: !isUrgent };
    this.running = running;
    this.analyst.interrupt = running.stop.signal;
    this.update(paths, running, isUrgent)
      .catch((error: unknown) => {
        this.events.onError(error);
      })
      .finally(() => {
        this.running = undefined;
        this.events.onUpdated();
        this.start();
        if (this.isIdle) this.events.onIdle();
      });
  }

  private async update(paths: readonly string[], running: Running, isUrgent: boolean): Promise<void> {
    try {
      await this.project.update(paths, {
        signal: running.stop.signal,
        onSettled: (settled) => {
          this.analyst.settled(settled);
          this.events.onSettled(settled);
          running.canStop = true;
          if (this.timer === undefined) this.makeWay();
        },
        onChecked: () => {
          if (!isUrgent) this.events.onChecked();
        },
      });
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      // The project itself remembers what the next update has to finish; but for a queue that is empty there is none.
      for (const path of paths) this.background.add(path);
    }
  }
}

interface Running {
  readonly stop: AbortController;
  canStop: boolean;
}

class Interrupted extends Error {}
