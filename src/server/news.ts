/** How long the first results of an update wait for what other files say, in milliseconds. */
const settling = 150;

/** Whose results are new, gathered for a while, and those who wait for them. */
export class News {
  private waiters: { readonly path: string; readonly resolve: () => void }[] = [];
  private readonly untold = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onTold is called with the paths whose results may be others than before. */
  constructor(private readonly onTold: (paths: readonly string[]) => void) {}

  /** Waits until there is news of a file. */
  of(path: string): Promise<void> {
    return new Promise((resolve) => this.waiters.push({ path, resolve }));
  }

  /** A later round of the same update mostly changes what the first one said: it is waited for, but not for long. */
  gather(paths: readonly string[]): void {
    for (const path of paths) this.untold.add(path);
    this.timer ??= setTimeout(() => {
      this.tell();
    }, settling);
  }

  /** Tells what was gathered. */
  tell(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const paths = [...this.untold];
    this.untold.clear();
    const waiting = this.waiters;
    this.waiters = [];
    for (const waiter of waiting) {
      if (paths.includes(waiter.path)) waiter.resolve();
      else this.waiters.push(waiter);
    }
    if (paths.length > 0) this.onTold(paths);
  }

  /** Nothing more is told, and nobody waits any longer. */
  close(): void {
    clearTimeout(this.timer);
    for (const { resolve } of this.waiters.splice(0)) resolve();
  }
}
