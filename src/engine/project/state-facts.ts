import type { Document } from '../document';
import { keyOf, stateIn, stemOf, type StateSecret } from '../flow/kept-state';
import type { Program } from '../flow/program';
import { Selector } from '../flow/selector';
import type { Expression, FunctionDeclaration, Lambda } from '../ir/ir';
import type { Fact } from './view';

const makers = new Selector('call', ({ name }) => name === 'createSlice' || name === 'createReducer');
const combiners = new Selector('call', ({ name }) => name === 'combineReducers');

/** What a file tells of the state that it starts with or puts together, by the file's name: whoever imports it gives it a name of his own. */
export function stateFacts({ path }: Document, program: Program): Fact[] {
  const stem = stemOf(path);
  const made = program.select(makers).flatMap((call) => stateIn(program, call));
  const held = made.length > 0 ? made : reducersIn(program).flatMap((value) => stateIn(program, value));
  return [
    ...held.slice(0, 1).map(({ path: keys, span }) => fact(`state:${stem}`, path, span, keys.join('.'))),
    ...program.select(combiners).flatMap((call) => combined(program, call.args[0]?.value, { path, stem })),
  ];
}

function fact(key: string, path: string, { start, end }: StateSecret['span'], text: string): Fact {
  return { key, path, span: { start, end }, value: { kind: 'text', text } };
}

/** `(state = initialState, action) => …`: a reducer of before, that the file gives to others. */
function reducersIn(program: Program): Expression[] {
  const all: readonly (FunctionDeclaration | Lambda)[] = [...program.nodes('function'), ...program.nodes('lambda')];
  return all.flatMap((node) => {
    const [state, action] = node.parameters;
    const isReducer = state?.value && action && /state$/i.test(state.name);
    return isReducer && !program.scopes.enclosingFunction(node) ? [state.value] : [];
  });
}

/** The parts of a state that come from other files, each with its key and the module that it is from: `combineReducers({ auth: authReducer })`. */
function combined(
  program: Program,
  reducers: Expression | undefined,
  { path, stem }: { readonly path: string; readonly stem: string },
): Fact[] {
  if (!reducers) return [];
  const objects = reducers.kind === 'object' ? [reducers] : definedObjects(program, reducers);
  return objects.flatMap(({ entries }) =>
    entries.flatMap(({ key, value, span }) => {
      const name = value.kind === 'member' ? value.object : value;
      if (name?.kind !== 'name') return [];
      const [definition] = program.scopes.resolve(name);
      if (definition?.kind !== 'import') return [];
      const { module } = definition.import;
      return [fact(`reducers:${stem}`, path, span, `${keyOf(program, key) ?? ''}\n${module}`)];
    }),
  );
}

function definedObjects(program: Program, value: Expression) {
  if (value.kind !== 'name') return [];
  return program.scopes.resolve(value).flatMap((definition) => {
    const held = definition.kind === 'assign' ? definition.assign.value : undefined;
    return held?.kind === 'object' ? [held] : [];
  });
}
