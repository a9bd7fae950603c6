import type { Span } from '../document';
import type { Call, Expression, Import, Lambda, Name } from '../ir/ir';
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
}

const deepest = 8;

/** Where a state, or what makes one, has a place for a secret: objects, what a function gives, slices, reducers put together. */
export function stateIn(program: Program, value: Expression, depth = 0): StateSecret[] {
  if (depth > deepest) return [];
  const inside = (inner: Expression) => stateIn(program, inner, depth + 1);
  switch (value.kind) {
    case 'object':
      return value.entries.flatMap(({ key, value: entry, span }) => {
        const name = key?.kind === 'name' ? key.name : key && program.constants.textOf(key);
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
      return definition.assign.value ? stateIn(program, definition.assign.value, depth + 1) : [];
    case 'function':
      // A reducer says by its first parameter what the state starts with.
      return definition.function.parameters
        .slice(0, 1)
        .flatMap(({ value }) => (value ? stateIn(program, value, depth + 1) : []));
    case 'import':
      return ofImport(program, definition.import, use);
    default:
      return [];
  }
}

/** What another file tells of the state that its slice starts with. */
function ofImport(program: Program, { module }: Import, { span }: Name): StateSecret[] {
  const stem = module.slice(module.lastIndexOf('/') + 1);
  return program.project.lookup(`state:${stem}`).flatMap(({ value }) => {
    return value.kind === 'text' ? [{ name: value.text, span, path: [value.text] }] : [];
  });
}
