import { Automaton } from '../gate/automaton';
import type { Searchable } from './definitions';
import type { Fact } from './view';

/** A function that other files' callers must know of. */
export interface WantedCall {
  readonly name: string;
  /** The types or objects that it belongs to; empty for a free function, and for one that extends any type. */
  readonly owners: readonly string[];
}

/** The functions that some facts tell of: those that take a value to a sink, those that write an object out into a store, and those that give a secret. */
export function wantedCalls(facts: readonly Fact[]): {
  readonly takers: WantedCall[];
  readonly writers: WantedCall[];
  readonly givers: WantedCall[];
} {
  const functions = facts.flatMap(({ key, value }) =>
    value.kind === 'function' ? [{ name: key.slice('function:'.length), value }] : [],
  );
  const called = ({ name, value }: (typeof functions)[number]): WantedCall => ({
    name,
    owners: value.isExtension ? [] : value.owners,
  });
  return {
    takers: functions.filter(({ value }) => value.sinks.length > 0).map(called),
    writers: functions.filter(({ value }) => value.sinks.some(({ objects, stores }) => objects && stores)).map(called),
    givers: functions.filter(({ value }) => value.source !== undefined).map(called),
  };
}

/**
 * Finds texts that may call one of some functions: they name it before a bracket, and one of its owners anywhere, be it as a
 * type or as a variable (`tokenStore` for `TokenStore`).
 */
export class CallSearch {
  private readonly automaton: Automaton;
  private readonly conditions: readonly {
    readonly name: number;
    readonly owners: readonly number[];
    readonly call: RegExp;
  }[];

  constructor(readonly calls: readonly WantedCall[]) {
    const numbers = new Map<string, number>();
    const number = (word: string): number => {
      const folded = word.toLowerCase();
      const known = numbers.get(folded) ?? numbers.size;
      numbers.set(folded, known);
      return known;
    };
    this.conditions = calls.map(({ name, owners }) => ({
      name: number(name),
      owners: owners.map(number),
      call: new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}\\s*[({:!]`),
    }));
    this.automaton = new Automaton([...numbers.keys()]);
  }

  /** Whether the text may call one of the functions. */
  isIn({ bytes, text }: Searchable): boolean {
    if (this.calls.length === 0) return false;
    const mentioned = this.automaton.search(bytes);
    const isNamed = (owners: readonly number[]) => owners.length === 0 || owners.some((owner) => mentioned.has(owner));
    return this.conditions.some(
      ({ name, owners, call }) => mentioned.has(name) && isNamed(owners) && call.test(text()),
    );
  }
}
