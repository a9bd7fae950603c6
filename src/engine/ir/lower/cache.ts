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
  /** The last pass that used it: within one pass a copy can only be in one place. */
  pass: number;
  /** What moves with the declaration; gathered when it first does. */
  spans?: readonly MutableSpan[];
}

/** How many times the most text that a pass used is kept. */
const kept = 4;

/**
 * Lowered declarations of one file by their text. A keystroke changes one declaration; the others come from here, moved to
 * where they stand now. Each text keeps as many copies as it occurs in the file. What is not used is kept for a while: an
 * open brace or quote changes how all that follows is read, for a few keys, and then it is as it was.
 */
export class DeclarationCache {
  /** The text that was used longest ago comes first. */
  private readonly entries = new Map<string, Entry[]>();
  private pass = 0;
  /** The length of all texts in `entries`, of those that this pass used, and of the most that one pass used. */
  private held = 0;
  private used = 0;
  private mostUsed = 0;
  /** How many declarations were lowered rather than reused; read by tests and the benchmark. */
  misses = 0;

  /** Starts a pass over the file, and drops what was not used for long. */
  begin(): void {
    this.mostUsed = Math.max(this.mostUsed, this.used);
    for (const [text, { length: copies }] of this.entries) {
      if (this.held <= kept * this.mostUsed) break;
      this.entries.delete(text);
      this.held -= text.length * copies;
    }
    this.pass++;
    this.used = 0;
  }

  /** What the declaration with this text at `start` lowers to, by `lower` if it is not known yet. */
  get(text: string, start: number, lower: () => Lowered): Lowered {
    const copies = this.entries.get(text) ?? [];
    const entry = this.unused(copies) ?? this.made(text, start, lower);
    if (entry.start !== start) {
      entry.spans ??= spansIn(entry.lowered);
      shift(entry.spans, start - entry.start);
      entry.start = start;
    }
    entry.pass = this.pass;
    copies.push(entry);
    this.entries.delete(text);
    this.entries.set(text, copies);
    this.used += text.length;
    return entry.lowered;
  }

  /** Takes the copy that was used longest ago, so that copies come in the same order at each pass. */
  private unused(copies: Entry[]): Entry | undefined {
    return copies[0] && copies[0].pass !== this.pass ? copies.shift() : undefined;
  }

  private made(text: string, start: number, lower: () => Lowered): Entry {
    this.misses++;
    this.held += text.length;
    return { lowered: lower(), start, pass: this.pass };
  }
}
