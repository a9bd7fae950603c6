/** How long the first results of an update wait for what other files say, in milliseconds. */
const settling = 150;

/** Whose results are new, gathered for a while, and those who wait for them. */
export class News {
  private waiters: { readonly path: string; readonly resolve: () => void }[] = [];
  private readonly untold = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isClosed = false;

  /** @param onTold is called with the paths whose results may be others than before. */
  constructor(private readonly onTold: (paths: readonly string[]) => void) {}

  /** Waits until there is news of a file. */
  of(path: string): Promise<void> {
    return new Promise((resolve) => this.waiters.push({ path, resolve }));
  }

  /** A later round of the same update mostly changes what the first one said: it is waited for, but not for long. */
  gather(paths: readonly string[]): void {
    if (this.isClosed) return;
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
    this.wake((path) => paths.includes(path));
    if (paths.length > 0) this.onTold(paths);
  }

  /** A file has another text: who waits for news of the one before waits no longer. */
  outdated(path: string): void {
    this.wake((waiting) => waiting === path);
  }

  /** Nothing more is told, and nobody waits any longer. */
  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
    this.untold.clear();
    this.wake(() => true);
  }

  private wake(isMeant: (path: string) => boolean): void {
    const waiting = this.waiters;
    this.waiters = waiting.filter(({ path }) => !isMeant(path));
    for (const { path, resolve } of waiting) if (isMeant(path)) resolve();
  }
}
