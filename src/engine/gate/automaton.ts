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
  /** The number of the last search that came to each state. */
  private readonly visits: Uint32Array;
  private searches = 0;

  /** @param keywords ASCII, matched without regard to case; the index of a keyword is its identity. */
  constructor(readonly keywords: readonly string[]) {
    this.width = this.numberClasses();
    const { transitions, ends } = this.buildTrie();
    this.next = new Int32Array(transitions);
    this.ends = ends;
    this.addFailureLinks();
    this.addressStates();
    this.visits = new Uint32Array(ends.length);
  }

  /** The indices of the keywords that occur in `bytes`. */
  search(bytes: Uint8Array): Set<number> {
    const { classes, next } = this;
    const found = new Set<number>();
    this.searches++;
    let state = 0;
    // The one loop that sees every byte. Both tables cover every byte and state; an iterator or a fallback would cost here.
    /* eslint-disable @typescript-eslint/prefer-for-of, @typescript-eslint/non-nullable-type-assertion-style */
    for (let index = 0; index < bytes.length; index++) {
      state = next[state + (classes[bytes[index] as number] as number)] as number;
      if (state < 0) {
        state = ~state;
        this.report(state / this.width, found);
      }
    }
    /* eslint-enable @typescript-eslint/prefer-for-of, @typescript-eslint/non-nullable-type-assertion-style */
    return found;
  }

  /** Keywords come again and again in one text: a state that was seen has nothing new to say. */
  private report(state: number, found: Set<number>): void {
    if (this.visits[state] === this.searches) return;
    this.visits[state] = this.searches;
    for (const keyword of this.ends[state] ?? []) found.add(keyword);
  }

  /**
   * Turns the numbers of states in the table into the places of their rows, so that the inner loop need not multiply, and
   * those of states in which keywords end into negative numbers, so that it need not look them up.
   */
  private addressStates(): void {
    const { next, ends, width } = this;
    for (let slot = 0; slot < next.length; slot++) {
      const state = next[slot] ?? 0;
      next[slot] = ends[state] === undefined ? state * width : ~(state * width);
    }
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
