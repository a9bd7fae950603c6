import type { Span } from '../document';
import type { Assign, Call, Expression, FunctionDeclaration, Import, Lambda, Name } from '../ir/ir';
import { isFromModule } from '../text/modules';
import { givenUnder } from './argument-keys';
import { nodesWithin } from './callable-sinks';
import type { Program } from './program';
import type { Definition } from './scopes';

/** A secret that a state has a place for. */
export interface StateSecret {
  readonly name: string;
  readonly span: Span;
  /** The keys that lead to it, outermost first. */
  readonly path: readonly string[];
  /** The name of the file that the part of the state with it is from. */
  readonly stem?: string;
}

/** The name of a file or module, without its ending; of an index, its folder's: `./reducers/index` and `./reducers` are one. */
export function stemOf(path: string): string {
  const named = path.replace(/\.\w+$/, '').replace(/\/index$/, '');
  return named.slice(named.lastIndexOf('/') + 1);
}

/** The key of an entry, as it is known here: not the one of `[sliceName]`, whose text another file holds. */
export function keyOf(program: Program, key: Expression | undefined): string | undefined {
  if (!key) return undefined;
  const isComputed = program.text[key.span.start - 1] === '[';
  return key.kind === 'name' && !isComputed ? key.name : program.constants.textOf(key);
}

const deepest = 8;

/** Where a state, or what makes one, has a place for a secret: objects, what a function gives, slices, reducers put together. */
export function stateIn(program: Program, value: Expression, depth = 0): StateSecret[] {
  if (depth > deepest) return [];
  const inside = (inner: Expression) => stateIn(program, inner, depth + 1);
  switch (value.kind) {
    case 'object':
      return value.entries.flatMap(({ key, value: entry, span }) => {
        const name = keyOf(program, key);
        if (name === undefined) return inside(entry);
        if (isSecretPlace(program, name, entry)) return [{ name, span, path: [name] }];
        return inside(entry).map((secret) => ({ ...secret, path: [name, ...secret.path] }));
      });
    case 'lambda':
      return returnsOf(program, value).flatMap(inside);
    case 'member':
      // `authSlice.reducer`, `auth.default`.
      return value.object ? inside(value.object) : [];
    case 'operation':
    case 'conditional':
      return (value.kind === 'operation' ? value.operands : [value.then, value.otherwise]).flatMap(inside);
    case 'call':
      return ofCall(program, value, depth);
    case 'name':
      return program.scopes.resolve(value).flatMap((definition) => ofDefinition(program, definition, value, depth));
    default:
      return [];
  }
}

/** A place that starts empty or with a value that is given: no function, flag or number, and no action such as `SET_TOKEN`. */
function isSecretPlace(program: Program, name: string, entry: Expression): boolean {
  if (program.names.isDoer(name)) return false;
  if (!program.names.isSecret(name) || entry.kind === 'lambda' || entry.kind === 'object') return false;
  if (entry.kind === 'literal') return entry.type === 'null' || entry.value === '';
  return (
    program.types.mayHoldSecret(program.types.typeOf(entry)) &&
    !/^(?:false|true)$/.test(program.text.slice(entry.span.start, entry.span.end))
  );
}

/** What a lambda gives. */
export function returnsOf(program: Program, lambda: Lambda): Expression[] {
  return nodesWithin(program.nodes('return'), lambda.span).flatMap((statement) =>
    statement.value && program.scopes.enclosingFunction(statement) === lambda ? [statement.value] : [],
  );
}

function ofCall(program: Program, call: Call, depth: number): StateSecret[] {
  const inside = (inner: Expression) => stateIn(program, inner, depth + 1);
  if (call.name === 'createSlice') {
    const [named] = givenUnder(program.scopes, 'name', call.args);
    const slice = named && program.constants.textOf(named);
    const held = givenUnder(program.scopes, 'initialState', call.args).flatMap(inside);
    return held.filter(({ name }) => !program.names.isOtherToken(name, slice === undefined ? [] : [slice]));
  }
  // What keeps a part of the state by itself is looked at where it does.
  if (call.name === 'persistReducer') return [];
  return call.args.flatMap(({ value }) => inside(value));
}

function ofDefinition(program: Program, definition: Definition, use: Name, depth: number): StateSecret[] {
  switch (definition.kind) {
    case 'assign':
      return ofAssign(program, definition.assign, depth);
    case 'function':
      return ofFunction(program, definition.function, depth);
    case 'import':
      return ofImport(program, definition.import, use);
    default:
      return [];
  }
}

/** What a state starts with, by its value, else by its type: `const initialState: AuthState = {}`. */
function ofAssign(program: Program, { value, type }: Assign, depth: number): StateSecret[] {
  const held = value ? stateIn(program, value, depth + 1) : [];
  const declared = held.length === 0 && value?.kind === 'object' ? program.scopes.types.get(type ?? '') : undefined;
  if (!declared) return held;
  return declared
    .flatMap((each) => program.records.secretFields(each))
    .flatMap((field) => {
      const isText = field.target.kind === 'name' && field.type !== undefined && program.types.isText(field.type);
      return isText ? [{ name: field.target.name, span: field.target.span, path: [field.target.name] }] : [];
    });
}

/** A reducer says by its first parameter what the state starts with, or by the reducer that it hands it on to. */
function ofFunction(program: Program, { parameters, span }: FunctionDeclaration, depth: number): StateSecret[] {
  const [state] = parameters;
  if (state?.value) return stateIn(program, state.value, depth + 1);
  return nodesWithin(program.nodes('return'), span).flatMap(({ value }) => {
    const isHandedOn = value?.kind === 'call' && !value.receiver && value.args.length === 2;
    if (!isHandedOn) return [];
    return program.scopes.definitionsAt(value, value.name).flatMap((definition) => {
      const reducer = definition.kind === 'assign' ? definition.assign.value : undefined;
      return reducer ? stateIn(program, reducer, depth + 1) : [];
    });
  });
}

/** What other files tell of the state that a slice starts with, or that is put together of several. */
function ofImport(program: Program, { module }: Import, { span }: Name): StateSecret[] {
  return told(program, module, 0).map((secret) => ({ ...secret, span }));
}

function told(program: Program, module: string, depth: number): Omit<StateSecret, 'span'>[] {
  const stem = stemOf(module);
  const facts = (key: string) =>
    program.project
      .lookup(`${key}:${stem}`)
      .flatMap(({ path, value }) => (value.kind === 'text' && isFromModule(path, module) ? [value.text] : []));
  const own = facts('state').map((text) => {
    const path = text.split('.');
    return { name: path.at(-1) ?? '', path, stem };
  });
  if (own.length > 0 || depth > deepest) return own;
  return facts('reducers').flatMap((text) => {
    const [key = '', from = ''] = text.split('\n');
    if (from === module) return [];
    return told(program, from, depth + 1).map((secret) => ({
      ...secret,
      path: [...(key === '' ? [stemOf(from)] : [key]), ...secret.path],
      stem: stemOf(from),
    }));
  });
}
