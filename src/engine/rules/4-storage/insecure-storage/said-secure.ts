import type { Program } from '../../../flow/program';
import type { SinkUse } from '../../../flow/sinks';
import type { Annotation, Expression, IrNode } from '../../../ir/ir';
import { splitWords } from '../../../secrets/names';
import { oncePer } from '../../../text/remembered';

const promises = new Set([
  'secret',
  'secrets',
  'secure',
  'secured',
  'encrypted',
  'crypto',
  'crypt',
  'safe',
  'protected',
  'keystore',
]);
const stores = /^(?:prefs?|preferences?|sp|storage|store|storages|cache|kv|settings|mmkv|box|defaults)$/;
const deepest = 4;

/**
 * Whether what is written to is called a secure store by who hands it over, and how it was made is not to be seen here: a parameter or
 * field `securePrefs`, a call `getSecretPrefs()`, one that is injected as `@Named("encrypted")`.
 */
export function isSaidSecure(program: Program, { node, through }: SinkUse): boolean {
  const store = node.kind === 'call' && !through ? storeOf(program, node.receiver, node) : undefined;
  return store !== undefined && (isQualified(program, store) || isPromised(program, store, 0));
}

/** The store at the start of a chain: `prefs` of `prefs.edit().putString(…)` and of `prefs.edit { putString(…) }`. */
function storeOf(program: Program, receiver: Expression | undefined, node: IrNode): Expression | undefined {
  let at = receiver ?? lambdaReceiver(program, node);
  while (at?.kind === 'call' && at.receiver && !isPromise(at.name)) at = at.receiver;
  return at;
}

function lambdaReceiver(program: Program, node: IrNode): Expression | undefined {
  const lambda = [...program.scopes.ancestors(node)].find(({ kind }) => kind === 'lambda');
  const call = lambda && program.scopes.parent(lambda);
  return call?.kind === 'call' ? call.receiver : undefined;
}

/** Whether what is written to is injected, and a mark at its declaration says that a secure one is. */
function isQualified({ scopes }: Program, store: Expression): boolean {
  if (store.kind !== 'name' && store.kind !== 'member') return false;
  const type = store.kind === 'member' ? scopes.enclosingType(store) : undefined;
  const definitions = type ? scopes.memberOf(type, store.name) : scopes.definitionsAt(store, store.name);
  return definitions.some((definition) => {
    if (definition.kind === 'parameter') return (definition.parameter.annotations ?? []).some(isQualifier);
    return definition.kind === 'assign' && !definition.assign.value && definition.assign.annotations.some(isQualifier);
  });
}

function isQualifier({ name, args }: Annotation): boolean {
  const texts = args.flatMap(({ value }) =>
    value.kind === 'literal' ? [value.value] : 'name' in value ? [value.name] : [],
  );
  return [name, ...texts].some((text) => splitWords(text).some((word) => promises.has(word)));
}

function isPromised(program: Program, store: Expression, depth: number): boolean {
  if (depth > deepest || !('name' in store) || typeof store.name !== 'string') return false;
  if (store.kind === 'call') return isPromise(store.name);
  const values = valuesIn(program).get(store.name);
  if (!values) return isPromise(store.name);
  // A plain store under a promising name is a plain store.
  return values.every((value) => {
    // `by lazy { encryptedPreferences() }` is what the lambda gives.
    const given = value.kind === 'call' ? program.resultsOf(value) : [];
    const made = given.length > 0 ? given : [value];
    return made.every(
      (each) => isQualified(program, each) || (isUnknown(program, each) && isPromised(program, each, depth + 1)),
    );
  });
}

/** What the variables and members of a file are set to, by their names, in source order. */
const valuesIn = oncePer((program: Program): ReadonlyMap<string, readonly Expression[]> => {
  const values = new Map<string, Expression[]>();
  for (const { target, value } of program.nodes('assign')) {
    if (!value || (target.kind !== 'name' && target.kind !== 'member')) continue;
    const known = values.get(target.name);
    if (known) known.push(value);
    else values.set(target.name, [value]);
  }
  return values;
});

function isUnknown(program: Program, value: Expression): boolean {
  return program.types.typeOf(value) === undefined || (value.kind === 'call' && !value.receiver);
}

function isPromise(name: string): boolean {
  const words = splitWords(name);
  return words.some((word) => promises.has(word)) && words.some((word) => stores.test(word));
}
