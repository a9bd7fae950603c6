import type { Argument, Assign, Call, Expression, FunctionDeclaration, Lambda, Parameter, Statement } from '../ir/ir';
import type { Program } from './program';
import type { Definition } from './scopes';
import { Selector } from './selector';

/** Something of this file that a call can run: a function, a method, or a lambda that a name or an object's entry holds. */
export interface Callable {
  readonly name: string;
  /** The type or object that it belongs to, with its supertypes; empty for a free function. */
  readonly owners: readonly string[];
  /** Whether it extends a type that may be the platform's, so that callers need not name the type. */
  readonly isExtension: boolean;
  readonly node: FunctionDeclaration | Lambda;
  readonly parameters: readonly Parameter[];
  readonly body: readonly Statement[];
}

/** Declarations of what can be called by their name, or by that of an entry. */
const holders = new Selector('assign', ({ target, value, declares }) => {
  return declares && target.kind === 'name' && (lambdaOf(value) !== undefined || entriesOf(value).length > 0);
});

/** The callables of one file, and which of them a call runs. */
export class Callables {
  private listed: readonly Callable[] | undefined;
  private called: readonly Call[] | undefined;
  private byNode: ReadonlyMap<FunctionDeclaration | Lambda, Callable> | undefined;

  constructor(private readonly program: Program) {}

  /** Every callable with a name, in source order. */
  get all(): readonly Callable[] {
    this.listed ??= this.collect();
    return this.listed;
  }

  /** The calls that by their name may run one of them, in source order. */
  get calls(): readonly Call[] {
    if (!this.called) {
      const names = new Set(this.all.map(({ name }) => name));
      this.called = this.program.calls().filter(({ name }) => names.has(name));
    }
    return this.called;
  }

  /** The callable whose parameters or body a node is part of, if it has a name. */
  of(node: FunctionDeclaration | Lambda): Callable | undefined {
    this.byNode ??= new Map(this.all.map((callable) => [callable.node, callable]));
    return this.byNode.get(node);
  }

  /** The callable of this file that `call` runs, as far as this file tells. */
  calledBy(call: Call): Callable | undefined {
    const node = call.receiver ? this.memberCalled(call, call.receiver) : this.freeCalled(call);
    return node && this.of(node);
  }

  private freeCalled(call: Call): FunctionDeclaration | Lambda | undefined {
    return callableIn(this.program.scopes.definitionsAt(call, call.name));
  }

  private memberCalled(call: Call, receiver: Expression): FunctionDeclaration | Lambda | undefined {
    const { scopes, types } = this.program;
    const owner = types.typeOf(receiver);
    const members = (owner === undefined ? [] : (scopes.types.get(owner) ?? [])).flatMap((type) =>
      scopes.memberOf(type, call.name),
    );
    return callableIn(members) ?? this.entryCalled(call, receiver);
  }

  /** `storage.save(x)` where `const storage = { save(value) { … } }`. */
  private entryCalled(call: Call, receiver: Expression): Lambda | undefined {
    if (receiver.kind !== 'name') return undefined;
    const [definition] = this.program.scopes.resolve(receiver);
    const value = definition?.kind === 'assign' ? definition.assign.value : undefined;
    return entriesOf(value).find(({ name }) => name === call.name)?.lambda;
  }

  private collect(): Callable[] {
    const functions = this.program.nodes('function').flatMap((node): Callable[] => {
      const { name, parameters, body, accessor } = node;
      const parent = this.program.scopes.parent(node);
      if (!body) return [];
      if (accessor !== undefined) {
        // A property wrapper is given what is set, and known by its type's name.
        const isWrapper = accessor === 'set' && name === 'wrappedValue' && parent?.kind === 'type';
        return isWrapper ? [{ name: parent.name, owners: [], isExtension: false, node, parameters, body }] : [];
      }
      const isExtension = parent?.kind === 'type' && parent.form === 'extension';
      return [{ name, owners: this.ownersOf(node), isExtension, node, parameters, body }];
    });
    const lambdas = this.program.select(holders).flatMap((assign) => this.lambdasOf(assign));
    return [...functions, ...lambdas];
  }

  private lambdasOf(assign: Assign): Callable[] {
    const { target, value } = assign;
    if (target.kind !== 'name') return [];
    const own = lambdaOf(value);
    const owned = own ? [callable(target.name, this.ownersOf(assign), own)] : [];
    return [...owned, ...entriesOf(value).map(({ name, lambda }) => callable(name, [target.name], lambda))];
  }

  private ownersOf(node: FunctionDeclaration | Assign): readonly string[] {
    const parent = this.program.scopes.parent(node);
    return parent?.kind === 'type' ? [parent.name, ...parent.supertypes] : [];
  }
}

function callable(name: string, owners: readonly string[], node: Lambda): Callable {
  return { name, owners, isExtension: false, node, parameters: node.parameters, body: node.body };
}

function callableIn(definitions: readonly Definition[]): FunctionDeclaration | Lambda | undefined {
  for (const definition of definitions) {
    if (definition.kind === 'function') return definition.function;
    const lambda = definition.kind === 'assign' ? lambdaOf(definition.assign.value) : undefined;
    if (lambda) return lambda;
  }
  return undefined;
}

/** A lambda, or one that a hook keeps: `useCallback((value) => …, [])`. */
function lambdaOf(value: Expression | undefined): Lambda | undefined {
  if (value?.kind === 'lambda') return value;
  const kept =
    value?.kind === 'call' && /^use(?:Callback|EventCallback)$/.test(value.name) ? value.args[0]?.value : undefined;
  return kept?.kind === 'lambda' ? kept : undefined;
}

function entriesOf(value: Expression | undefined): { name: string; lambda: Lambda }[] {
  if (value?.kind !== 'object') return [];
  return value.entries.flatMap(({ key, value: entry }) =>
    key?.kind === 'name' && entry.kind === 'lambda' ? [{ name: key.name, lambda: entry }] : [],
  );
}

/** The argument that a call gives for a parameter: by its label, else by its position. */
export function argumentFor(call: Call, parameters: readonly string[], position: number): Expression | undefined {
  const name = parameters[position];
  if (name?.startsWith(rest) === true) return listOf(call.args.slice(position));
  const labelled = call.args.find(({ label }) => label !== undefined && label === name);
  if (labelled) return labelled.value;
  const argument = call.args[position];
  const isForAnother = argument?.label !== undefined && parameters.includes(argument.label);
  return isForAnother ? undefined : argument?.value;
}

/** What the name of a parameter begins with that takes all further arguments. */
const rest = '...';

function listOf(given: readonly Argument[]): Expression | undefined {
  const [first] = given;
  const [start, end] = [first?.span.start, given.at(-1)?.span.end];
  if (!first || start === undefined || end === undefined) return undefined;
  return given.length === 1
    ? first.value
    : { kind: 'list', span: { start, end }, items: given.map(({ value }) => value) };
}

/** How a caller names each parameter: its label where it has one. */
export function parameterNames(parameters: readonly Parameter[]): string[] {
  return parameters.map(({ name, label, isRest }) => `${isRest === true ? rest : ''}${label ?? name}`);
}

/** Whether so many arguments fit: the last of the parameters may take any number. */
export function takes(parameters: readonly string[], count: number): boolean {
  return parameters.length >= count || parameters.at(-1)?.startsWith(rest) === true;
}
