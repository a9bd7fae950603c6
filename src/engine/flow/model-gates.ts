import type { GateCondition } from '../gate/gate';
import type { ModelFile, SinkModel } from './models';
import type { TypeModel } from './type-model';

/** What occurs in every text that declares a type which a library stores, or a state that one keeps. */
export function storedConditions(files: readonly ModelFile[], secrets: readonly string[]): GateCondition[] {
  const types = files.flatMap(({ storedTypes = [] }) => storedTypes);
  const states = files.flatMap(({ keptStates = [] }) => keptStates);
  return [
    ...types.map(({ annotations = [], supertypes = [], fields = [], module }): GateCondition => {
      const marks = [...annotations, ...supertypes, ...fields];
      return { allOf: [secrets, marks, ...(module === undefined ? [] : [[module]])] };
    }),
    ...states.map(({ calls, module }) => ({ allOf: [calls, [module]] })),
  ];
}

/** What occurs in every text that makes a logger of requests, or logs a request by itself, by one of the words `logs`. */
export function requestLogConditions(files: readonly ModelFile[], logs: readonly string[]): GateCondition[] {
  const loggers = files.flatMap(({ requestLoggers = [] }) => requestLoggers);
  const hooks = files.flatMap(({ requestHooks = [] }) => requestHooks).map(({ on, call }) => on ?? `${call}(`);
  const parts = files.flatMap(({ requestParts = {} }) =>
    Object.keys(requestParts).map((part) => part.replace(/\..*/, '')),
  );
  return [
    ...loggers.map(({ module, calls, levels = {} }) => ({ allOf: [[module], calls ?? Object.keys(levels)] })),
    { allOf: [[...new Set([...hooks, ...parts])], logs] },
  ];
}

/** Types whose name says what they are for. Texts and files are everywhere. */
export const isStore = (type: string) => type.length >= 6 && !isEverywhere(type);

function isEverywhere(type: string): boolean {
  return /^(?:String|Data|NS(?:Mutable)?(?:Data|String|Dictionary|Array)|File|FileManager|Context|none)$/.test(type);
}

/** Types, and the types and calls that values of them come from: `Editor` from `edit` on `SharedPreferences`. */
export function originsOf(types: readonly string[], models: readonly TypeModel[]): string[] {
  const names = new Set(types);
  for (const name of names) {
    for (const { type, on, call, module } of models) {
      // Where the text says what it is called on, a call says nothing more: `getInstance`, `initialize`.
      const told = on !== undefined && isStore(on) ? undefined : call;
      if (type === name) for (const origin of [on, told, module]) if (origin !== undefined) names.add(origin);
    }
  }
  return [...names];
}

/** What occurs in every text that wraps a store: one of its calls and, where those do not tell, its type or what gives one. */
export function wrapperConditions(files: readonly ModelFile[]): GateCondition[] {
  return files.flatMap(({ types = [], sinks = [] }) =>
    sinks
      .filter(({ kind }) => kind === 'storage')
      .flatMap((sink): GateCondition[] => {
        const { on = [], key } = sink;
        const keywords = keywordsOf(sink);
        const names = [...originsOf(on, types), ...givenBy(on, types)].flatMap(spellings);
        const named = names.length > 0 ? [{ allOf: [keywords, names] }] : [];
        if (named.length > 0 && !on.some(isEverywhere)) return named;
        // Texts, files and free functions are told by their calls: by a long name, or one with its label.
        const telling = keywords.filter((keyword) => keyword.length >= tellingLength);
        const labelled = typeof key === 'string' ? [{ allOf: [keywords, [`${key}:`]] }] : [];
        return [...named, ...(telling.length > 0 ? [{ allOf: [telling] }] : labelled)];
      }),
  );
}

/** Types that values are kept in under keys, and what gives one: `Editor`, and `SharedPreferences` for it. */
export function storeTypes(files: readonly ModelFile[]): string[] {
  const types = files.flatMap(({ types = [] }) => types);
  const keyed = files.flatMap(({ sinks = [] }) =>
    sinks.flatMap(({ kind, on = [], key, indexAssignment }) =>
      kind === 'storage' && (key !== undefined || indexAssignment === true) ? on : [],
    ),
  );
  const names = new Set(keyed.filter((type) => !isEverywhere(type)));
  for (const name of names) for (const { type, on } of types) if (type === name && on !== undefined) names.add(on);
  return [...names];
}

/** Calls on values of these types that write there, or give what does. */
export function storeCalls(files: readonly ModelFile[]): string[] {
  const kinds = new Set(storeTypes(files));
  const writing = files
    .flatMap(({ sinks = [] }) => sinks)
    .filter(({ kind, on = [] }) => kind === 'storage' && on.some((type) => kinds.has(type)));
  const giving = files.flatMap(({ types = [] }) => types).filter(({ type, on }) => on !== undefined && kinds.has(type));
  return [...writing.flatMap(({ calls = [] }) => calls), ...giving.flatMap(({ call }) => call ?? [])];
}

/** What occurs in every text that makes a store for other files. A type of a module that is named here may be any other's elsewhere. */
export function makerConditions(files: readonly ModelFile[]): GateCondition[] {
  const sinks = files.flatMap(({ sinks = [] }) => sinks).filter(({ kind }) => kind === 'storage');
  const named = sinks.flatMap(({ on = [], from }) => (from ? [{ allOf: [on.flatMap(spellings), from] }] : []));
  return [makerCondition(files.map(withoutNamed)), ...named.filter(({ allOf: [types = []] }) => types.length > 0)];
}

function withoutNamed(file: ModelFile): ModelFile {
  return { ...file, sinks: (file.sinks ?? []).filter(({ from }) => from === undefined) };
}

/** The first type of those that lead to one another. */
function makerCondition(files: readonly ModelFile[]): GateCondition {
  const stores = storeTypes(files);
  const isDerived = ({ type, on = type }: TypeModel) => on !== type && stores.includes(on);
  const derived = new Set(files.flatMap(({ types = [] }) => types.filter(isDerived).map(({ type }) => type)));
  const first = stores.filter((type) => !derived.has(type));
  return { allOf: [first.flatMap(spellings)] };
}

const tellingLength = 9;

/** Globals and members, of anything, that give a value of one of these types: the type itself is not in the text. */
function givenBy(on: readonly string[], types: readonly TypeModel[]): string[] {
  return types.flatMap(({ type, global, member, on: owner }) =>
    on.includes(type) && owner === undefined ? [global ?? member ?? []].flat() : [],
  );
}

/** How a type is written where its values are declared or made: a short name may be part of another word. */
function spellings(type: string): string[] {
  if (isStore(type)) return [type];
  return isEverywhere(type) || !/^\p{Lu}/u.test(type) ? [] : [`${type}.`, `${type}<`, `${type} `, `${type}(`];
}

/** A call's name is too common a word when it is short: then it is looked for behind its receiver's type. */
export function keywordsOf({
  calls = [],
  annotation,
  member,
  indexAssignment,
  on = [],
  keywords,
}: Omit<SinkModel, 'languages'>): string[] {
  if (keywords) return [...keywords];
  if (annotation !== undefined) return [annotation];
  if (member !== undefined && member !== '*') return [member];
  if (indexAssignment === true) return [...on];
  return calls.flatMap((call) => {
    if (call.length > 4 || on.length === 0) return [`${call}(`];
    return on.flatMap((type) =>
      type === 'none' ? [`${call}(`] : /^\p{Ll}/u.test(type) || call.length < 3 ? [`${type}.${call}(`] : [`.${call}(`],
    );
  });
}
