import type { Comment, Statement } from '../ir';
import { shift, spansIn, type MutableSpan } from '../shift';

/** What one declaration lowers to. */
export interface Lowered {
  readonly statements: Statement[];
  readonly comments: Comment[];
}

interface Entry {
  readonly lowered: Lowered;
  /** Its kind and text. */
  readonly key: string;
  /** The entries that it is made of: those of a type's members. They move with it for as long as nothing else uses them. */
  readonly members: Members;
  start: number;
  /** The last pass that used it: within one pass a copy can only be in one place. */
  pass: number;
  /** Its place among the entries that this pass asked for. */
  order: number;
  /** Those of the entry that used it last; undefined where that was none. */
  among: Members | undefined;
  /** What moves with the declaration; gathered when it first does. */
  spans?: readonly MutableSpan[];
}

type Members = readonly Entry[];

/** The copies of one text. */
interface Copies {
  readonly all: Entry[];
  /** The last pass that looked for one of them, those that it found, and where among these the first is that it did not use. */
  pass: number;
  waiting: readonly Entry[];
  first: number;
}

/** How many times the most text that a pass used is kept. */
const kept = 4;

/** Of how many copies the nearest is taken: some texts occur ten thousand times. */
const compared = 32;

/**
 * Lowered declarations of one file by their text. A keystroke changes one declaration; the others come from here, moved to
 * where they stand now: types as a whole, and where one changed, its members. Each text keeps as many copies as it occurs in
 * the file. What is not used is kept for a while: an open brace or quote changes how all that follows is read, for a few keys,
 * and then it is as it was.
 */
export class DeclarationCache {
  private readonly entries = new Map<string, Copies>();
  /** What this pass asked for so far, and what the one before asked for: nearly the same, in the same order. */
  private asked: Entry[] = [];
  private askedBefore: readonly Entry[] = [];
  /** Where in the latter the next entry is to be expected. */
  private expected = 0;
  private pass = 0;
  /** The length of all texts in `entries`, of those that this pass used, and of the most that one pass used. */
  private held = 0;
  private used = 0;
  private mostUsed = 0;
  /** The members of the entry that is being made. */
  private members: Entry[] | undefined;
  /** How many declarations without members were lowered rather than reused; read by tests and the benchmark. */
  misses = 0;

  /** Starts a pass over the file, and drops what was not used for long. */
  begin(): void {
    this.mostUsed = Math.max(this.mostUsed, this.used);
    if (this.held > kept * this.mostUsed) this.drop();
    this.pass++;
    this.used = 0;
    this.askedBefore = this.asked;
    this.asked = [];
    this.expected = 0;
    this.members = undefined;
  }

  /** Drops texts that the last pass did not use, those that were made first before others. */
  private drop(): void {
    for (const [key, copies] of [...this.entries]) {
      if (this.held <= kept * this.mostUsed) break;
      this.entries.delete(key);
      if (copies.all.some(({ pass }) => pass === this.pass)) this.entries.set(key, copies);
      else this.held -= key.length * copies.all.length;
    }
  }

  /**
   * What the declaration of a kind with this text at `start` lowers to, by `lower`, which may ask for its members, if it is not
   * known yet.
   */
  get(kind: string, text: string, start: number, lower: () => Lowered): Lowered {
    const entry = this.next(kind, text) ?? this.found(kind + text, start) ?? this.made(kind + text, start, lower);
    const delta = start - entry.start;
    if (delta !== 0) {
      entry.spans ??= spansIn(entry.lowered);
      shift(entry.spans, delta);
    }
    this.use(entry, delta);
    entry.among = this.members;
    this.members?.push(entry);
    entry.order = this.asked.length;
    this.asked.push(entry);
    return entry.lowered;
  }

  /** The entry that was asked for next in the pass before, if it is this one: to compare texts costs less than to look them up. */
  private next(kind: string, text: string): Entry | undefined {
    const entry = this.askedBefore[this.expected];
    if (!entry || entry.pass === this.pass || entry.key.length !== kind.length + text.length) return undefined;
    if (!entry.key.startsWith(kind) || !entry.key.endsWith(text) || !isWhole(entry)) return undefined;
    this.expected++;
    return entry;
  }

  /** Says that an entry and its members are used in this pass, further on by `delta`. */
  private use(entry: Entry, delta: number): void {
    entry.start += delta;
    entry.pass = this.pass;
    this.used += entry.key.length;
    for (const member of entry.members) this.use(member, delta);
  }

  /** A copy that this pass did not use: the nearest, for the others may belong to types that did not change. */
  private found(key: string, start: number): Entry | undefined {
    const copies = this.entries.get(key);
    if (!copies) return undefined;
    for (let entry = this.nearest(copies, start); entry; entry = this.nearest(copies, start)) {
      if (isWhole(entry)) {
        if (this.askedBefore[entry.order] === entry) this.expected = entry.order + 1;
        return entry;
      }
      entry.pass = this.pass;
      copies.all.splice(copies.all.indexOf(entry), 1);
      this.held -= key.length;
    }
    return undefined;
  }

  private nearest(copies: Copies, start: number): Entry | undefined {
    if (copies.pass !== this.pass) Object.assign(copies, { pass: this.pass, waiting: [...copies.all], first: 0 });
    while (copies.waiting[copies.first]?.pass === this.pass) copies.first++;
    let nearest: Entry | undefined;
    let distance = Infinity;
    for (const entry of copies.waiting.slice(copies.first, copies.first + compared)) {
      const own = Math.abs(entry.start - start);
      if (entry.pass !== this.pass && own < distance) [nearest, distance] = [entry, own];
    }
    return nearest;
  }

  private made(key: string, start: number, lower: () => Lowered): Entry {
    const { members: outer } = this;
    const members: Entry[] = [];
    this.members = members;
    const lowered = lower();
    this.members = outer;
    if (members.length === 0) this.misses++;
    const entry = { lowered, key, members, start, pass: this.pass, among: outer, order: 0 };
    const copies = this.entries.get(key);
    if (copies) copies.all.push(entry);
    else this.entries.set(key, { all: [entry], pass: this.pass, waiting: [], first: 0 });
    this.held += key.length;
    return entry;
  }
}

/** Whether nothing else used one of an entry's members: it would have moved it, and hung it into another type. */
function isWhole({ members }: Entry): boolean {
  return members.every((member) => member.among === members && isWhole(member));
}
