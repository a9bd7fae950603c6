import { argumentFor, parameterNames, type Callable } from '../engine/flow/callables';
import type { Program } from '../engine/flow/program';
import type { Definition } from '../engine/flow/scopes';
import type { Call, Expression, FunctionDeclaration, IrNode, Name, Statement } from '../engine/ir/ir';
import { statementsIn } from '../engine/ir/walk';

/** Deeper than any honest solution; a guard against values that are made from themselves. */
const maximumDepth = 40;

/**
 * Asks where a value comes from: backwards through variables, fields, string building, arguments, what was put into an
 * object, and functions of the same file. The IR is read, never the text: a comment or a mere mention counts for nothing.
 */
export class Reach {
  constructor(private readonly program: Program) {}

  /** Whether `accepts` holds for `value` or for anything that it is made from. */
  from(value: Expression, accepts: (node: Expression) => boolean): boolean {
    return this.search(value, accepts, new Set(), 0);
  }

  /** Whether `value` is made from the parameter `input` of a function of this file, or of a lambda with a name. */
  fromInput(value: Expression, input: string): boolean {
    return this.from(value, (node) => node.kind === 'name' && node.name === input && this.isInput(node));
  }

  private isInput(name: Name): boolean {
    return this.program.scopes.resolve(name).some((definition) => {
      if (definition.kind !== 'parameter') return false;
      return definition.owner.kind === 'function' || this.program.callables.of(definition.owner) !== undefined;
    });
  }

  private search(value: Expression, accepts: (node: Expression) => boolean, seen: Set<IrNode>, depth: number): boolean {
    if (depth > maximumDepth || seen.has(value)) return false;
    seen.add(value);
    return accepts(value) || this.origins(value).some((origin) => this.search(origin, accepts, seen, depth + 1));
  }

  private origins(value: Expression): readonly Expression[] {
    switch (value.kind) {
      case 'name':
        return this.ofName(value);
      case 'member':
        return value.object ? [value.object, ...this.ofOwnMember(value.name, value)] : [];
      case 'index':
        return [value.object];
      case 'call':
        return this.ofCall(value);
      case 'template':
        return value.parts;
      case 'object':
        return value.entries.map((entry) => entry.value);
      case 'list':
        return value.items;
      case 'conditional':
        return [value.then, value.otherwise];
      case 'operation':
        return isComparison(value.operator) ? [] : value.operands;
      case 'lambda':
        return resultsOf(value.body);
      case 'unknown':
        return value.children;
      default:
        return [];
    }
  }

  private ofName(name: Name): Expression[] {
    const definitions = this.program.scopes.resolve(name);
    return [...definitions.flatMap((definition) => this.ofDefinition(definition)), ...this.putInto(name)];
  }

  private ofDefinition(definition: Definition): Expression[] {
    if (definition.kind === 'assign') return definition.assign.value ? [definition.assign.value] : [];
    if (definition.kind === 'function') return resultsOf(definition.function.body ?? []);
    if (definition.kind !== 'parameter') return [];
    const callable = this.program.callables.of(definition.owner);
    const { value } = definition.parameter;
    if (callable) return [...(value ? [value] : []), ...this.givenTo(callable, definition.position)];
    const call = this.program.scopes.parent(definition.owner);
    return call?.kind === 'call' && call.receiver ? [call.receiver] : [];
  }

  /** What the calls of this file hand to a parameter of a function of their own. */
  private givenTo(callable: Callable, position: number): Expression[] {
    const names = parameterNames(callable.parameters);
    return this.program.calls().flatMap((call) => {
      if (call.name !== callable.name) return [];
      // A receiver of unknown type may be what an extension of this file is for.
      const run = this.program.callables.calledBy(call) ?? callable;
      if (run !== callable) return [];
      return argumentFor(call, names, position) ?? [];
    });
  }

  /** `this.x`: what the field of the enclosing type was given. */
  private ofOwnMember(member: string, at: IrNode): Expression[] {
    const type = this.program.scopes.enclosingType(at);
    if (!type) return [];
    return this.program.scopes.memberOf(type, member).flatMap((definition) => this.ofDefinition(definition));
  }

  private ofCall(call: Call): Expression[] {
    const given = [...(call.receiver ? [call.receiver] : []), ...call.args.map(({ value }) => value)];
    const run = this.program.callables.calledBy(call);
    const bodies = run ? [run.body] : this.functionsNamed(call).map(({ body }) => body ?? []);
    return [...given, ...bodies.flatMap(resultsOf)];
  }

  private functionsNamed(call: Call): FunctionDeclaration[] {
    const isOwn = !call.receiver || (call.receiver.kind === 'name' && ['this', 'self'].includes(call.receiver.name));
    if (!isOwn) return [];
    return [...this.program.nodes('function')].filter(({ name }) => name === call.name);
  }

  /** `item[key] = value` and `cipher.init(mode, key)`: what a local variable was given after it was made. */
  private putInto(name: Name): Expression[] {
    const around = this.program.scopes.enclosingFunction(name);
    const isSame = (other: Expression | undefined): boolean =>
      other?.kind === 'name' && other.name === name.name && this.program.scopes.enclosingFunction(other) === around;
    const put: Expression[] = [];
    for (const assign of this.program.nodes('assign')) {
      const { target, value } = assign;
      if (value && (target.kind === 'index' || target.kind === 'member') && isSame(target.object)) put.push(value);
    }
    for (const call of this.program.calls()) {
      if (isSame(call.receiver) && call.span.end <= name.span.start) put.push(...call.args.map((arg) => arg.value));
    }
    return put;
  }
}

function isComparison(operator: string): boolean {
  return ['==', '!=', '===', '!==', '<', '>', '<=', '>=', '!', 'is', 'in'].includes(operator);
}

/** What a body gives back: every `return` in it. */
function resultsOf(body: readonly Statement[]): Expression[] {
  return statementsIn(body).flatMap((statement) =>
    statement.kind === 'return' && statement.value ? [statement.value] : [],
  );
}
