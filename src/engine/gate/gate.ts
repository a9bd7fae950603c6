import { Automaton } from './automaton';

/**
 * What a text must contain before a rule looks at it: at least one word of every group. Groups make gates conjunctive:
 * `[secret words, storage calls]` leaves far less to parse than either alone.
 */
export interface GateCondition {
  readonly allOf: readonly (readonly string[])[];
}

/** Tells which rules a text can possibly concern, by one pass over its bytes. */
export class Gate<Key extends string> {
  private readonly automaton: Automaton;
  private readonly conditions: { readonly key: Key; readonly groups: readonly ReadonlySet<number>[] }[];

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
    this.conditions = [...conditions].map(([key, { allOf }]) => ({
      key,
      groups: allOf.map((group) => new Set(group.map(number))),
    }));
    this.automaton = new Automaton([...numbers.keys()]);
  }

  /** All words of all conditions, in lower case. */
  get keywords(): readonly string[] {
    return this.automaton.keywords;
  }

  /** The keys whose condition `bytes` (UTF-8) satisfies. */
  open(bytes: Uint8Array): Set<Key> {
    const found = this.automaton.search(bytes);
    const hits = (group: ReadonlySet<number>): boolean => {
      for (const keyword of found) if (group.has(keyword)) return true;
      return false;
    };
    return new Set(this.conditions.filter(({ groups }) => groups.every(hits)).map(({ key }) => key));
  }
}
