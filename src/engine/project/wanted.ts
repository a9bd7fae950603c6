import { CallSearch, type WantedCall } from './calls';
import { DefinitionSearch, type Searchable } from './definitions';

const callPrefix = 'call:';

/**
 * What files are searched for, as plain texts that cross threads: the bare name of a constant whose definition is wanted, or a
 * function (`call:save@TokenStore,Store`) whose callers are.
 */
export function wantedCallText({ name, owners }: WantedCall): string {
  return `${callPrefix}${name}@${owners.join(',')}`;
}

function callOf(text: string): WantedCall {
  const [name = '', owners = ''] = text.slice(callPrefix.length).split('@');
  return { name, owners: owners === '' ? [] : owners.split(',') };
}

/** Finds texts that may define a wanted constant, or call a wanted function. */
export class WantedSearch {
  readonly definitions: DefinitionSearch;
  readonly calls: CallSearch;
  /** The names of the wanted functions. */
  readonly callees: ReadonlySet<string>;

  constructor(wanted: readonly string[]) {
    const calls = wanted.filter((text) => text.startsWith(callPrefix)).map(callOf);
    this.definitions = new DefinitionSearch(wanted.filter((text) => !text.startsWith(callPrefix)));
    this.calls = new CallSearch(calls);
    this.callees = new Set(calls.map(({ name }) => name));
  }

  isIn(text: Searchable): boolean {
    return this.definitions.isIn(text) || this.calls.isIn(text);
  }
}
