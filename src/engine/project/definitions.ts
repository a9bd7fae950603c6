import { Automaton } from '../gate/automaton';

/** A text that may or may not be decoded yet. */
export interface Searchable {
  /** As UTF-8. */
  readonly bytes: Uint8Array;
  readonly text: () => string;
}

/** One name whose definition is looked for, by the places of its words among those of the search. */
interface Wanted {
  readonly member: number;
  /** What it is a member of. */
  readonly owner?: number;
  readonly pattern: RegExp;
}

/**
 * Finds texts that may define a constant of one of some names. Most files that mention a name only use it, or mean something
 * else by it: parsing them all cost ten times what everything else did.
 */
export class DefinitionSearch {
  private readonly automaton: Automaton;
  private readonly wanted: readonly Wanted[];

  /** @param names Identifiers in ASCII, or `Owner.member` for what only a text that names its owner too can define. */
  constructor(readonly names: readonly string[]) {
    const split = names.map((name) => name.split('.'));
    const words = [...new Set(split.flat())];
    const places = new Map(words.map((word, index) => [word, index]));
    this.automaton = new Automaton(words);
    this.wanted = split.map((parts) => {
      const [member = '', owner] = [...parts].reverse();
      const ownerAt = owner === undefined ? undefined : places.get(owner);
      return {
        member: places.get(member) ?? -1,
        ...(ownerAt !== undefined && { owner: ownerAt }),
        pattern: new RegExp(`(?<![\\w$])${member}(?![\\w$])${definition}|#[ \\t]*define[ \\t]+${member}[ \\t]`),
      };
    });
  }

  /** Whether the text may define one of the names. */
  isIn({ bytes, text }: Searchable): boolean {
    if (this.names.length === 0) return false;
    const mentioned = this.automaton.search(bytes);
    return this.wanted.some(
      ({ member, owner, pattern }) =>
        mentioned.has(member) && (owner === undefined || mentioned.has(owner)) && pattern.test(text()),
    );
  }
}

/**
 * What follows a name where it is defined: `= value`, `: Type = value`, and in an object `: 'text'`, `: OTHER,`,
 * `: PREFIX + '…'`. A label, a named argument of a call and a comparison are none.
 */
const definition = String.raw`['"\x60]?[?!]?\s*(?:=(?![=>])|:[^=;{}\r\n]{0,200}=(?![=>])|:\s*['"\x60]|:[ \t]*[\w$.]+\s*[,}\r\n+])`;
