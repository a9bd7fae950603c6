import { Automaton } from '../gate/automaton';

/** A text that may or may not be decoded yet. */
export interface Searchable {
  /** As UTF-8. */
  readonly bytes: Uint8Array;
  readonly text: () => string;
}

/**
 * Finds texts that may define a constant of one of some names. Most files that mention a name only use it, or mean something
 * else by it: parsing them all cost ten times what everything else did.
 */
export class DefinitionSearch {
  private readonly automaton: Automaton;
  private readonly patterns: readonly RegExp[];

  /** @param names Identifiers in ASCII. */
  constructor(readonly names: readonly string[]) {
    this.automaton = new Automaton(names);
    this.patterns = names.map(
      (name) => new RegExp(`(?<![\\w$])${name}(?![\\w$])${definition}|#[ \\t]*define[ \\t]+${name}[ \\t]`),
    );
  }

  /** Whether the text may define one of the names. */
  isIn({ bytes, text }: Searchable): boolean {
    if (this.names.length === 0) return false;
    const mentioned = this.automaton.search(bytes);
    for (const index of mentioned) if (this.patterns[index]?.test(text())) return true;
    return false;
  }
}

/**
 * What follows a name where it is defined: `= value`, `: Type = value`, and in an object `: 'text'`, `: OTHER,`,
 * `: PREFIX + '…'`. A label, a named argument of a call and a comparison are none.
 */
const definition = String.raw`['"\x60]?[?!]?\s*(?:=(?![=>])|:[^=;{}\r\n]{0,200}=(?![=>])|:\s*['"\x60]|:[ \t]*[\w$.]+\s*[,}\r\n+])`;
