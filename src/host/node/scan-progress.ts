import type { ScanTask } from '../scan-task';

/** A task with the memory in which its thread says how far it is, since a thread that hangs answers nothing. */
export interface ScanMessage {
  readonly task: ScanTask;
  readonly progress: SharedArrayBuffer;
}

/** Which file of a task a thread is at, and since when: shared between that thread and the one that watches it. */
export class ScanProgress {
  private readonly cells: Float64Array;

  constructor(readonly buffer = new SharedArrayBuffer(2 * Float64Array.BYTES_PER_ELEMENT)) {
    this.cells = new Float64Array(buffer);
  }

  /** The thread is about to look at the file of this index. */
  begin(index: number): void {
    this.cells[0] = index;
    this.cells[1] = monotonicNow();
  }

  get index(): number {
    return this.cells[0] ?? 0;
  }

  /** Milliseconds since the file was begun; undefined before the first. */
  get elapsed(): number | undefined {
    const since = this.cells[1] ?? 0;
    return since === 0 ? undefined : monotonicNow() - since;
  }
}

/** Milliseconds by a clock that all threads share and nobody sets. */
function monotonicNow(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}
