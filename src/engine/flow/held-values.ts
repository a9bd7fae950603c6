import type { Call, Expression, Member, Name, Statement } from '../ir/ir';
import type { LanguageModels } from './models';
import type { Definition, Scopes } from './scopes';
import type { SharedStores } from './shared-stores';

/** What stands for the value of a holder that is still to come, or gives it once it is there: Riverpod’s `AsyncValue`. */
const pending = new Set(['future', 'value', 'requireValue', 'valueOrNull']);

/** What tells the types of values, functions and blocks; `depth` counts what asks what. */
export interface TypeTeller {
  typeOf(value: Expression, depth: number): string | undefined;
  resultOf(definition: Definition, depth: number): string | undefined;
  returned(body: readonly Statement[], depth: number): string | undefined;
}

/** Whether a call holds a value for whoever asks: `Provider<SharedPreferences>(…)`, `Provider.autoDispose(…)`, `createContext(storage)`. */
export function isHolder({ holders }: LanguageModels, { name, receiver }: Call): boolean {
  return holders.has(name) || (receiver?.kind === 'name' && holders.has(receiver.name));
}

/** The call that asks a holder for the value that is taken out here: `ref.watch(preferences)` of `ref.watch(preferences).requireValue`. */
export function askedFor(models: LanguageModels, { name, object }: Member): Call | undefined {
  if (!pending.has(name) || object?.kind !== 'call') return undefined;
  return holderAskedBy(models, object) && object;
}

/** The holder that is asked for its value: `preferences` of `ref.read(preferences)`, and of `ref.watch(preferences.future)`. */
function holderAskedBy(models: LanguageModels, { name, args, typeArgument }: Call): Name | undefined {
  const [only, ...others] = models.askers.has(name) && typeArgument === undefined ? args : [];
  const value = others.length === 0 ? only?.value : undefined;
  const asked = value?.kind === 'member' && pending.has(value.name) ? value.object : value;
  return asked?.kind === 'name' ? asked : undefined;
}

/** The types of values that are held for whoever asks, in this file or in another one. */
export class HeldValues {
  constructor(
    private readonly scopes: Scopes,
    private readonly models: LanguageModels,
    private readonly stores: SharedStores,
    private readonly tell: TypeTeller,
  ) {}

  /** The type of what a holder is given, or made to hold. */
  by({ args: [first] }: Call, depth: number): string | undefined {
    if (first?.value.kind === 'lambda') return this.tell.returned(first.value.body, depth);
    return first && this.tell.typeOf(first.value, depth);
  }

  /** The type of what a call asks a holder for; undefined for a call that asks none. */
  askedBy(call: Call, depth: number): string | undefined {
    const holder = holderAskedBy(this.models, call);
    if (!holder) return undefined;
    const own = this.scopes.resolve(holder).filter(({ kind }) => kind !== 'import');
    const [made] = own;
    if (made) return this.isMade(made) ? this.tell.typeOf(made.assign.value, depth) : undefined;
    const generated = generatedFrom(holder.name);
    const [source] = generated === undefined ? [] : this.scopes.topLevel(generated);
    if (source) return this.tell.resultOf(source, depth);
    return this.stores.lookup(holder.name) ?? (generated === undefined ? undefined : this.stores.lookup(generated));
  }

  private isMade(definition: Definition): definition is Definition & { assign: { value: Call } } {
    const value = definition.kind === 'assign' ? definition.assign.value : undefined;
    return value?.kind === 'call' && isHolder(this.models, value);
  }
}

/** The function that Riverpod’s generator makes a holder of: `preferences` of `preferencesProvider`. */
function generatedFrom(holder: string): string | undefined {
  return /^(\w+)Provider$/.exec(holder)?.[1];
}
