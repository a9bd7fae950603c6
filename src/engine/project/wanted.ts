import { CallSearch, type WantedCall, wantedCalls } from './calls';
import { DefinitionSearch, type Searchable } from './definitions';
import { TypeSearch } from './type-search';
import type { Fact } from './view';

const takes = 'takes:';
const writes = 'writes:';
const gives = 'gives:';
/** What a type is wanted by whose fields another file asks for. */
export const declares = 'declares:';

/**
 * What files are searched for, as plain texts that cross threads: the name of a constant whose definition is wanted (`API_KEY`, `Keys.token`), a type
 * whose declaration is (`declares:Login`), or a function whose callers are: `takes:save@TokenStore,Store` takes a value to a sink,
 * `writes:save@TokenStore` an object, which no word tells from others, `gives:current@Session` gives a secret.
 */
export function wantedCallTexts(facts: readonly Fact[]): string[] {
  const text = (prefix: string) => (call: WantedCall) => `${prefix}${call.name}@${call.owners.join(',')}`;
  const { takers, writers, givers } = wantedCalls(facts);
  return [...takers.map(text(takes)), ...writers.map(text(writes)), ...givers.map(text(gives))];
}

function callsOf(wanted: readonly string[], prefix: string): WantedCall[] {
  return wanted.flatMap((text) => {
    if (!text.startsWith(prefix)) return [];
    const [name = '', owners = ''] = text.slice(prefix.length).split('@');
    return [{ name, owners: owners === '' ? [] : owners.split(',') }];
  });
}

/** Finds texts that may define a wanted constant, or call a wanted function. */
export class WantedSearch {
  private readonly constants: DefinitionSearch;
  private readonly types: TypeSearch;
  readonly takers: CallSearch;
  readonly writers: CallSearch;
  readonly givers: CallSearch;
  /** The names of the wanted functions. */
  readonly callees: ReadonlySet<string>;

  constructor(wanted: readonly string[]) {
    this.takers = new CallSearch(callsOf(wanted, takes));
    this.writers = new CallSearch(callsOf(wanted, writes));
    this.givers = new CallSearch(callsOf(wanted, gives));
    const types = wanted.filter((text) => text.startsWith(declares));
    this.types = new TypeSearch(types.map((text) => text.slice(declares.length)));
    this.constants = new DefinitionSearch(wanted.filter((text) => !text.includes(':')));
    this.callees = new Set([...this.takers.calls, ...this.givers.calls].map(({ name }) => name));
  }

  /** Whether a text may define one of the wanted constants or types. */
  mayDefine(text: Searchable): boolean {
    return this.constants.isIn(text) || this.types.isIn(text);
  }

  isIn(text: Searchable): boolean {
    return this.mayDefine(text) || this.takers.isIn(text) || this.writers.isIn(text) || this.givers.isIn(text);
  }
}
