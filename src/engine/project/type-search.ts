import { Automaton } from '../gate/automaton';
import type { Searchable } from './definitions';

/** Finds texts that may declare a type of one of some names. */
export class TypeSearch {
  private readonly automaton: Automaton;
  private readonly patterns: readonly RegExp[];

  /** @param names Identifiers in ASCII. */
  constructor(readonly names: readonly string[]) {
    this.automaton = new Automaton(names);
    this.patterns = names.map(
      (name) =>
        new RegExp(
          `(?:\\b(?:class|struct|record|interface|type|enum|object)|@(?:interface|implementation))[ \\t]+${name}(?![\\w$])`,
        ),
    );
  }

  /** Whether the text may declare one of the types. */
  isIn({ bytes, text }: Searchable): boolean {
    if (this.names.length === 0) return false;
    for (const index of this.automaton.search(bytes)) if (this.patterns[index]?.test(text())) return true;
    return false;
  }
}
