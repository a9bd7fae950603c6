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

const aborts = new WeakMap<AbortSignal, Promise<never>>();

/** Rejects when `signal` is aborted; one listener serves all who wait. */
function aborted(signal: AbortSignal): Promise<never> {
  const known = aborts.get(signal);
  if (known) return known;
  const promise = new Promise<never>((_, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        reject(signal.reason as Error);
      },
      { once: true },
    );
  });
  promise.catch(() => undefined);
  aborts.set(signal, promise);
  return promise;
}

/** Waits for `promise`, or rejects as soon as `signal` is aborted. */
export async function unlessAborted<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return promise;
  signal.throwIfAborted();
  return Promise.race([promise, aborted(signal)]);
}
