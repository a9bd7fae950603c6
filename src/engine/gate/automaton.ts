/**
 * A dense Aho-Corasick automaton over bytes: one pass finds which of many keywords occur, whatever their number. Letters are
 * folded to lower case in the class map, so that a text is never copied to be searched.
 */
export class Automaton {
  private readonly classes = new Uint8Array(256);
  private readonly width: number;
  private readonly next: Int32Array;
  /** For each state, the keywords that end there; most states have none. */
  private readonly ends: (readonly number[] | undefined)[];

  /** @param keywords ASCII, matched without regard to case; the index of a keyword is its identity. */
  constructor(readonly keywords: readonly string[]) {
    this.width = this.numberClasses();
    const { transitions, ends } = this.buildTrie();
    this.next = new Int32Array(transitions);
    this.ends = ends;
    this.addFailureLinks();
  }

  /** The indices of the keywords that occur in `bytes`. */
  search(bytes: Uint8Array): Set<number> {
    const { classes, next, ends, width } = this;
    const found = new Set<number>();
    let state = 0;
    for (const byte of bytes) {
      // Both tables cover every byte and state; a fallback here would cost in the one loop that sees every byte.
      // eslint-disable-next-line @typescript-eslint/no-non-null-assertion
      state = next[state * width + classes[byte]!]!;
      const ended = ends[state];
      if (ended !== undefined) for (const keyword of ended) found.add(keyword);
    }
    return found;
  }

  /** Class 0 stands for every byte that no keyword uses. */
  private numberClasses(): number {
    let width = 1;
    for (const keyword of this.keywords) {
      for (const byte of encode(keyword)) {
        if (this.classes[byte] !== 0) continue;
        this.classes[byte] = width;
        if (byte >= 97 && byte <= 122) this.classes[byte - 32] = width;
        width++;
      }
    }
    return width;
  }

  private buildTrie(): { transitions: number[]; ends: (number[] | undefined)[] } {
    const transitions = new Array<number>(this.width).fill(0);
    const ends: (number[] | undefined)[] = [undefined];
    for (const [index, keyword] of this.keywords.entries()) {
      let state = 0;
      for (const byte of encode(keyword)) {
        const slot = state * this.width + (this.classes[byte] ?? 0);
        if (transitions[slot] === 0) {
          transitions[slot] = ends.length;
          ends.push(undefined);
          for (let column = 0; column < this.width; column++) transitions.push(0);
        }
        state = transitions[slot] ?? 0;
      }
      (ends[state] ??= []).push(index);
    }
    return { transitions, ends };
  }

  private addFailureLinks(): void {
    const failure = new Int32Array(this.ends.length);
    const queue: number[] = [];
    for (let column = 0; column < this.width; column++) {
      const child = this.next[column] ?? 0;
      if (child !== 0) queue.push(child);
    }
    for (const state of queue) {
      for (let column = 0; column < this.width; column++) {
        const slot = state * this.width + column;
        const child = this.next[slot] ?? 0;
        const fallback = this.next[(failure[state] ?? 0) * this.width + column] ?? 0;
        if (child === 0) {
          this.next[slot] = fallback;
          continue;
        }
        failure[child] = fallback;
        const inherited = this.ends[fallback];
        if (inherited) this.ends[child] = [...(this.ends[child] ?? []), ...inherited];
        queue.push(child);
      }
    }
  }
}

const encoder = new TextEncoder();
const encode = (keyword: string): Uint8Array => encoder.encode(keyword.toLowerCase());
