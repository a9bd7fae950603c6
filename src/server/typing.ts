import { difference } from '../engine/text/difference';

/** The longest time that keys rest in a document before it is checked, in milliseconds. */
const longestRest = 400;

/** The rest is so many times as long as the last check took: the sooner a document is checked, the less it costs. */
const restPerCheck = 20;

/** The most that one key puts in or takes out, blanks aside: a pair of quotes or brackets. In UTF-16 code units. */
const mostOfOneKey = 2;

/** How long keys rest before a document is checked whose last check took `cost`; both in milliseconds. */
export function restAfter(cost: number): number {
  return Math.min(longestRest, restPerCheck * cost);
}

/**
 * Documents that somebody types in. Each is checked when its keys rest, or as soon as somebody asks about it. A short one is
 * checked at nearly every key, since that costs nothing; for a long one the rest is longer than the time between two keys. What
 * no single key does is waited for by nobody: a document that is opened, a paste, a fix of more than a sign or two.
 */
export class Typing {
  private readonly texts = new Map<string, string>();
  private readonly rests = new Map<string, number>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** @param onRest is called with the path of a document that is to be checked now. */
  constructor(private readonly onRest: (path: string) => void) {}

  /** Whether a document's keys are waited for. */
  get isWaiting(): boolean {
    return this.timers.size > 0;
  }

  /** An open document has this text now. */
  changed(path: string, text: string): void {
    const before = this.texts.get(path);
    // Two changes may be told after both were made.
    if (before === text && this.timers.has(path)) return;
    this.texts.set(path, text);
    this.stop(path);
    if (before === undefined || !isOneKey(before, text)) this.onRest(path);
    else
      this.timers.set(
        path,
        setTimeout(() => this.ended(path), this.rests.get(path) ?? longestRest),
      );
  }

  /** How long the last check of a document took, in milliseconds. */
  took(path: string, cost: number): void {
    if (this.texts.has(path)) this.rests.set(path, restAfter(cost));
  }

  /** A document's keys are waited for no longer. True when they were. */
  ended(path: string): boolean {
    const wasWaiting = this.stop(path);
    if (wasWaiting) this.onRest(path);
    return wasWaiting;
  }

  /** No keys are waited for any longer: somebody asks. */
  endedAll(): void {
    for (const path of [...this.timers.keys()]) this.ended(path);
  }

  /** Documents other than these are open no longer, and these are checked anyway. */
  restarted(open: readonly string[]): void {
    for (const path of [...this.timers.keys()]) this.stop(path);
    for (const path of [...this.texts.keys()]) if (!open.includes(path)) this.closed(path);
  }

  /** A document is open no longer. */
  closed(path: string): void {
    this.stop(path);
    this.texts.delete(path);
    this.rests.delete(path);
  }

  /** True when a check was to come. */
  private stop(path: string): boolean {
    clearTimeout(this.timers.get(path));
    return this.timers.delete(path);
  }
}

function isOneKey(before: string, after: string): boolean {
  const { start, removed, inserted } = difference(before, after);
  const pieces = [before.slice(start, start + removed), after.slice(start, start + inserted)];
  return pieces.every((piece) => piece.trim().length <= mostOfOneKey);
}
