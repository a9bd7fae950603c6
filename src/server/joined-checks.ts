/**
 * Checks that can be walked away from. Whoever asks for the same check again joins the one that still runs, or takes what it
 * gave: work is not repeated because somebody more urgent came between.
 */
export class JoinedChecks<T> {
  private readonly running = new Map<string, { readonly key: string; readonly result: Promise<T> }>();

  /**
   * @param key tells checks of one path apart that may give different results.
   * @throws what `signal` is aborted with; the check itself goes on.
   */
  async run(path: string, key: string, start: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const known = this.running.get(path);
    const entry = known?.key === key ? known : { key, result: start() };
    this.running.set(path, entry);
    const result = await unlessAborted(entry.result, signal);
    if (this.running.get(path) === entry) this.running.delete(path);
    return result;
  }

  /** Takes no result of a check that was started before now. */
  forget(path: string): void {
    this.running.delete(path);
  }
}

/** Waits for `promise`, or rejects as soon as `signal` is aborted. */
export async function unlessAborted<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return promise;
  signal.throwIfAborted();
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (stop) signal.removeEventListener('abort', stop);
  }
}
