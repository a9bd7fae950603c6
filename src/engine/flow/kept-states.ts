import type { Span } from '../document';
import { returnsOf, stateIn, stemOf, type StateSecret } from './kept-state';
import { givenUnder } from './argument-keys';
import type { Program } from './program';
import type { KeptStateModel } from './stored-models';
import type { Argument, Call, Expression } from '../ir/ir';

/** A state, or a session, with a secret that a library keeps in a plain store. */
export interface KeptSecret {
  readonly model: KeptStateModel;
  /** The secret's name; absent where the library keeps a session whatever the code says. */
  readonly name?: string;
  /** What a message calls the store. */
  readonly store: string;
  readonly span: Span;
  readonly related: readonly Span[];
}

/** States and sessions that hold secrets and are kept in plain stores. */
export function keptSecrets(program: Program): KeptSecret[] {
  return program.models.keptStates.flatMap((model) => {
    if (!program.nodes('import').some(({ module }) => module.startsWith(model.module))) return [];
    return program.calls().flatMap((call) => (model.calls.includes(call.name) ? keptBy(program, model, call) : []));
  });
}

function keptBy(program: Program, model: KeptStateModel, call: Call): KeptSecret[] {
  const config = call.args[model.config];
  if (config && (model.sealedBy ?? []).some((option) => given(program, option, config).length > 0)) return [];
  const place = storeOf(program, model, config);
  const store = place?.expression ? plainStore(program, place.expression) : place?.label;
  if (store === undefined) return [];
  const found = { model, store, span: place?.expression?.span ?? call.nameSpan };
  if (model.holds !== undefined) return [{ ...found, related: [] }];
  const [secret] = model.key === undefined ? secretsOf(program, model, call, config) : keyOf(program, call, model.key);
  return secret ? [{ ...found, name: secret.path.join('.'), related: [secret.span] }] : [];
}

function given(program: Program, path: string, config: Argument): readonly Expression[] {
  const [first = '', ...rest] = path.split('.');
  const held = givenUnder(program.scopes, first, [{ value: config.value, span: config.span }]);
  return rest.length === 0
    ? held
    : held.flatMap((value) => given(program, rest.join('.'), { value, span: value.span }));
}

/** The store that a call is given; else the one that the library takes by itself. */
function storeOf(
  program: Program,
  { store, otherwise }: KeptStateModel,
  config: Argument | undefined,
): { readonly expression?: Expression; readonly label?: string } | undefined {
  const [expression] = config ? (store ? store.flatMap((path) => given(program, path, config)) : [config.value]) : [];
  if (expression) return { expression };
  return otherwise === undefined ? undefined : { label: labelOf(program, otherwise) ?? otherwise };
}

function labelOf(program: Program, type: string): string | undefined {
  return program.models.sinks.find(({ kind, on }) => kind === 'storage' && on?.includes(type) === true)?.label;
}

/** What a message calls a store that writes plain text; undefined for one that seals, or that nothing is known of. */
function plainStore(program: Program, expression: Expression, depth = 0): string | undefined {
  if (depth > 6) return undefined;
  const inside = (values: readonly Expression[]): string | undefined => {
    for (const value of values) {
      const label = plainStore(program, value, depth + 1);
      if (label !== undefined) return label;
    }
    return undefined;
  };
  const type = program.types.typeOf(expression);
  const label = type === undefined ? undefined : labelOf(program, type);
  if (label !== undefined) return label;
  switch (expression.kind) {
    case 'object':
      return writtenBy(program, expression.span);
    case 'lambda':
      return inside(returnsOf(program, expression));
    case 'call':
      return inside(expression.args.map(({ value }) => value));
    case 'conditional':
      return inside([expression.then, expression.otherwise]);
    case 'name':
      return inside(definitionsOf(program, expression)) ?? importedStore(program, expression.name);
    default:
      return undefined;
  }
}

function definitionsOf(program: Program, name: Expression & { kind: 'name' }): readonly Expression[] {
  return program.scopes
    .resolve(name)
    .flatMap((definition) =>
      definition.kind === 'assign' && definition.assign.value ? [definition.assign.value] : [],
    );
}

/** A store of the team's own whose functions write to a plain one. */
function writtenBy(program: Program, { start, end }: Span): string | undefined {
  return program.sinks.of('storage').find(({ span }) => start <= span.start && span.end <= end)?.model.label;
}

function importedStore(program: Program, name: string): string | undefined {
  for (const { value } of [...program.project.lookup('function:setItem'), ...program.project.lookup('function:set')]) {
    if (value.kind !== 'function' || !value.owners.includes(name)) continue;
    const model = value.sinks.map((sink) => program.models.sink(sink.model)).find((sink) => sink?.kind === 'storage');
    if (model) return model.label;
  }
  return undefined;
}

function secretsOf(program: Program, model: KeptStateModel, call: Call, config: Argument | undefined): StateSecret[] {
  const lists = (option: string | undefined) =>
    option !== undefined && config
      ? given(program, option, config).flatMap((list) => listedIn(program, list))
      : undefined;
  const chosen = model.chosen !== undefined && config ? given(program, model.chosen, config) : [];
  if (chosen.length > 0) return chosen.flatMap((value) => stateIn(program, value));
  const kept = lists(model.kept);
  const left = lists(model.left) ?? [];
  const state = model.state === undefined ? undefined : call.args[model.state]?.value;
  const named = (kept ?? []).flatMap(({ name = '', span }) =>
    program.names.isSecret(name) ? [{ name, span, path: [name] }] : [],
  );
  const held = state ? stateIn(program, state) : [];
  const isIn = (list: readonly Listed[], secret: StateSecret) => list.some((each) => isListed(each, secret));
  const isKept = (secret: StateSecret) => kept === undefined || kept.length === 0 || isIn(kept, secret);
  return [...named, ...held.filter((secret) => isKept(secret) && !isIn(left, secret))];
}

/** A part of a state as a list names it: by its key, or by what the file that it is from says of it: `authSlice.name`. */
interface Listed {
  readonly span: Span;
  readonly name?: string;
  readonly stem?: string;
}

function isListed({ name, stem }: Listed, secret: StateSecret): boolean {
  return (name !== undefined && name === secret.path[0]) || (stem !== undefined && stem === secret.stem);
}

function listedIn(program: Program, list: Expression): Listed[] {
  const items =
    list.kind === 'list'
      ? list.items
      : list.kind === 'name'
        ? definitionsOf(program, list).flatMap((each) => (each.kind === 'list' ? each.items : []))
        : [];
  return items.flatMap((item): Listed[] => {
    const name = program.constants.textOf(item);
    const stem = importedStem(program, item);
    return name === undefined && stem === undefined
      ? []
      : [{ span: item.span, ...(name !== undefined && { name }), ...(stem !== undefined && { stem }) }];
  });
}

function importedStem(program: Program, item: Expression): string | undefined {
  const name = item.kind === 'member' ? item.object : item;
  const [definition] = name?.kind === 'name' ? program.scopes.resolve(name) : [];
  return definition?.kind === 'import' ? stemOf(definition.import.module) : undefined;
}

/** The key that one value is kept under. */
function keyOf(program: Program, call: Call, position: number): StateSecret[] {
  const key = call.args[position]?.value;
  const name =
    key && (program.constants.textOf(key) ?? (key.kind === 'name' || key.kind === 'member' ? key.name : undefined));
  if (!key || name === undefined || !program.names.isSecretKey(name) || program.secrets.isOtherToken(name, call))
    return [];
  return [{ name, span: key.span, path: [name] }];
}
