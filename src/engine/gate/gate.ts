import { BlockMemo, blocksOf } from '../text/blocks';
import { Automaton } from './automaton';

/**
 * What a text must contain before a rule looks at it: at least one word of every group. Groups make gates conjunctive:
 * `[secret words, storage calls]` leaves far less to parse than either alone.
 */
export interface GateCondition {
  readonly allOf: readonly (readonly string[])[];
}

const encoder = new TextEncoder();

/** Tells which rules a text can possibly concern, by one pass over its bytes. */
export class Gate<Key extends string> {
  private readonly automaton: Automaton;
  /** The groups of each condition by their numbers, and for each keyword the groups that it is a word of. */
  private readonly conditions: readonly { readonly key: Key; readonly groups: readonly number[] }[];
  private readonly groupsOf: readonly (readonly number[])[];
  private readonly inBlock = new BlockMemo(({ own }) => this.groupsIn(encoder.encode(own)));

  /** @param conditions one key may have several conditions; any of them opens the gate for it. */
  constructor(conditions: Iterable<readonly [Key, GateCondition]>) {
    const numbers = new Map<string, number>();
    const number = (keyword: string): number => {
      const folded = keyword.toLowerCase();
      const known = numbers.get(folded);
      if (known !== undefined) return known;
      numbers.set(folded, numbers.size);
      return numbers.size - 1;
    };
    const groupsOf: number[][] = [];
    let count = 0;
    const numberOf = (group: readonly string[]): number => {
      for (const keyword of new Set(group.map(number))) (groupsOf[keyword] ??= []).push(count);
      return count++;
    };
    this.conditions = Array.from(conditions, ([key, { allOf }]) => ({ key, groups: allOf.map(numberOf) }));
    this.groupsOf = groupsOf;
    this.automaton = new Automaton([...numbers.keys()]);
  }

  /** All words of all conditions, in lower case. */
  get keywords(): readonly string[] {
    return this.automaton.keywords;
  }

  /** The keys whose condition `bytes` (UTF-8) satisfies. */
  open(bytes: Uint8Array): Set<Key> {
    return this.openedBy([this.groupsIn(bytes)]);
  }

  /** The keys whose condition a document satisfies; after an edit of it only what stands around that is searched. */
  openFor(text: string): Set<Key> {
    return this.openedBy(blocksOf(text).map((block) => this.inBlock.of(block)));
  }

  /** The groups of which a word occurs. */
  private groupsIn(bytes: Uint8Array): ReadonlySet<number> {
    const groups = new Set<number>();
    for (const keyword of this.automaton.search(bytes))
      for (const group of this.groupsOf[keyword] ?? []) groups.add(group);
    return groups;
  }

  private openedBy(parts: readonly ReadonlySet<number>[]): Set<Key> {
    const isHit = (group: number) => parts.some((part) => part.has(group));
    return new Set(this.conditions.filter(({ groups }) => groups.every(isHit)).map(({ key }) => key));
  }
}
