import { Automaton } from '../gate/automaton';
import type { Searchable } from './definitions';
import type { Fact } from './view';

/** A function that other files' callers must know of: it takes a value to a sink, or gives a secret. */
export interface WantedCall {
  readonly name: string;
  /** The types or objects that it belongs to; empty for a free function. */
  readonly owners: readonly string[];
}

/** The functions that some facts tell of. */
export function wantedCalls(facts: readonly Fact[]): WantedCall[] {
  return facts.flatMap(({ key, value }) =>
    value.kind === 'function'
      ? [{ name: key.slice('function:'.length), owners: value.isExtension ? [] : value.owners }]
      : [],
  );
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
    return this.conditions.some(
      ({ name, owners, call }) =>
        mentioned.has(name) &&
        (owners.length === 0 || owners.some((owner) => mentioned.has(owner))) &&
        call.test(text()),
    );
  }
}
