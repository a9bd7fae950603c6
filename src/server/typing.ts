import { difference } from '../engine/syntax/parser';

/** The longest time that keys rest in a document before it is checked, in milliseconds. */
const longestRest = 400;

/** The rest is so many times as long as the last check took: checks take at most a part of the time that somebody types. */
const restPerCheck = 20;

/** The most that one key puts in or takes out, blanks aside: a pair of quotes or brackets. In UTF-16 code units. */
const mostOfOneKey = 2;

/**
 * Documents that somebody types in. Each is checked when its keys rest, or as soon as somebody asks about it. A short one is
 * checked at nearly every key, since that costs nothing; for a long one the rest is longer than the time between two keys. What
 * comes as a whole is no typing, and waits for nothing: a document that is opened, a paste, a fix.
 */
export class Typing {
  private readonly texts = new Map<string, string>();
  private readonly costs = new Map<string, number>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** @param onRest is called with the path of a document that is to be checked now. */
  constructor(private readonly onRest: (path: string) => void) {}

  /** An open document has this text now. */
  changed(path: string, text: string): void {
    const before = this.texts.get(path);
    this.texts.set(path, text);
    this.stop(path);
    if (before === undefined || !isOneKey(before, text)) this.onRest(path);
    else
      this.timers.set(
        path,
        setTimeout(() => this.ended(path), this.restIn(path)),
      );
  }

  /** How long the last check of a document took, in milliseconds. */
  took(path: string, cost: number): void {
    if (this.texts.has(path)) this.costs.set(path, cost);
  }

  /** Somebody asks about a document: its keys are waited for no longer. */
  ended(path: string): void {
    if (this.stop(path)) this.onRest(path);
  }

  /** A document is open no longer. */
  closed(path: string): void {
    this.stop(path);
    this.texts.delete(path);
    this.costs.delete(path);
  }

  /** Nothing is checked any more. */
  close(): void {
    for (const path of [...this.timers.keys()]) this.closed(path);
  }

  private restIn(path: string): number {
    return Math.min(longestRest, restPerCheck * (this.costs.get(path) ?? longestRest));
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
