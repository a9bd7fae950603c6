import type { Comment, Statement } from '../ir';
import { shift, spansIn, type MutableSpan } from '../shift';

/** What one declaration lowers to. */
export interface Lowered {
  readonly statements: Statement[];
  readonly comments: Comment[];
}

interface Entry {
  readonly lowered: Lowered;
  start: number;
  /** What moves with the declaration; gathered when it first does. */
  spans?: readonly MutableSpan[];
}

/**
 * Lowered declarations of one file by their text. A keystroke changes one declaration; the others come from here, moved to
 * where they stand now. Each text keeps as many copies as it occurs in the file, since a copy can only be in one place.
 */
export class DeclarationCache {
  private previous = new Map<string, Entry[]>();
  private current = new Map<string, Entry[]>();
  /** How many declarations were lowered rather than reused; read by tests and the benchmark. */
  misses = 0;

  /** Starts a pass over the file; what the last pass did not use is dropped at the next call. */
  begin(): void {
    this.previous = this.current;
    this.current = new Map();
  }

  /** What the declaration with this text at `start` lowers to, by `lower` if it is not known yet. */
  get(text: string, start: number, lower: () => Lowered): Lowered {
    const entry: Entry = this.previous.get(text)?.pop() ?? { lowered: this.miss(lower), start };
    if (entry.start !== start) {
      entry.spans ??= spansIn(entry.lowered);
      shift(entry.spans, start - entry.start);
      entry.start = start;
    }
    const kept = this.current.get(text);
    if (kept) kept.push(entry);
    else this.current.set(text, [entry]);
    return entry.lowered;
  }

  private miss(lower: () => Lowered): Lowered {
    this.misses++;
    return lower();
  }
}
