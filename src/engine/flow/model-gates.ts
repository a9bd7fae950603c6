import type { GateCondition } from '../gate/gate';
import type { ModelFile, SinkModel, TypeModel } from './models';

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
  const parts = files.flatMap(({ requestParts = {} }) => Object.keys(requestParts));
  return [
    ...loggers.map(({ module, calls, levels = {} }) => ({ allOf: [[module], calls ?? Object.keys(levels)] })),
    { allOf: [[...new Set([...hooks, ...parts])], logs] },
  ];
}

/** Types whose name says what they are for. Texts and files are everywhere. */
export const isStore = (type: string) =>
  type.length >= 6 && !/^(?:String|Data|NS(?:Data|String)|File|FileManager|Context)$/.test(type);

/** Types, and the types and calls that values of them come from: `Editor` from `edit` on `SharedPreferences`. */
export function originsOf(types: readonly string[], models: readonly TypeModel[]): string[] {
  const names = new Set(types);
  for (const name of names) {
    for (const { type, on, call, module } of models) {
      if (type === name) for (const origin of [on, call, module]) if (origin !== undefined) names.add(origin);
    }
  }
  return [...names];
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
