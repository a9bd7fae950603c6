import type { Call, Expression, FunctionDeclaration, Lambda, Name } from '../ir/ir';
import { filledFrom } from './filled-buffers';
import { givenWhereMade } from './made-objects';
import { argumentFor, parameterNames, type Callable } from './callables';
import type { Program } from './program';

const maximumDepth = 16;

/** A parameter of a callable, by its position. */
export interface ParameterUse {
  readonly owner: FunctionDeclaration | Lambda;
  readonly position: number;
}

/**
 * Follows values backwards to the parameters that they are made of, through the same carriers as secrets are followed, and
 * stopping at the same sanitizers.
 */
export class ParameterFlow {
  private readonly known = new Map<Expression, readonly ParameterUse[]>();

  constructor(private readonly program: Program) {}

  /** The parameters whose value `expression` holds, whole or in part. */
  in(expression: Expression, depth = 0): readonly ParameterUse[] {
    const known = this.known.get(expression);
    if (known) return known;
    if (depth > maximumDepth) return [];
    // What comes round to itself adds nothing.
    this.known.set(expression, []);
    const uses = this.evaluate(expression, depth + 1);
    this.known.set(expression, uses);
    return uses;
  }

  private evaluate(expression: Expression, depth: number): readonly ParameterUse[] {
    const all = (expressions: readonly Expression[]) => expressions.flatMap((each) => this.in(each, depth));
    switch (expression.kind) {
      case 'name':
        return this.ofName(expression, depth);
      case 'member':
        return expression.object && this.program.models.carriers.has(expression.name)
          ? this.in(expression.object, depth)
          : [];
      case 'index':
        return this.in(expression.object, depth);
      case 'call':
        return this.ofCall(expression, depth);
      case 'template':
        return all(expression.parts);
      case 'list':
        return all(expression.items);
      case 'object':
        return all(expression.entries.map(({ value }) => value));
      case 'conditional':
        return all([expression.then, expression.otherwise]);
      case 'operation':
        return ['??', '||', '+', 'to', 'as'].includes(expression.operator) ? all(expression.operands) : [];
      default:
        return [];
    }
  }

  private ofName(name: Name, depth: number): readonly ParameterUse[] {
    const { scopes, types } = this.program;
    return scopes.resolve(name).flatMap((definition): readonly ParameterUse[] => {
      if (definition.kind === 'assign') {
        const made = definition.assign.value ? [definition.assign.value] : filledFrom(this.program, name);
        const put = this.program.mutations
          .of(definition.assign)
          .filter(({ node }) => node.span.start <= name.span.start);
        return [...made, ...put.map(({ value }) => value)].flatMap((value) => this.in(value, depth));
      }
      if (definition.kind !== 'parameter' || !types.mayHoldSecret(definition.parameter.type)) return [];
      const { owner, position } = definition;
      const subject = owner.kind === 'lambda' && position === 0 ? this.program.subjectOf(owner) : undefined;
      return subject ? this.in(subject, depth) : [{ owner, position }];
    });
  }

  private ofCall(call: Call, depth: number): readonly ParameterUse[] {
    const { models, secrets, callables } = this.program;
    if (secrets.isSanitizer(call) || models.facts.has(call.name)) return [];
    if (call.name === '') return this.program.resultsOf(call).flatMap((value) => this.in(value, depth));
    const values = call.args.map(({ value }) => value).filter(({ kind }) => kind !== 'lambda');
    const passes = call.name === 'interpolation' || models.carriers.has(call.name);
    if (passes) return [...(call.receiver ? [call.receiver] : []), ...values].flatMap((value) => this.in(value, depth));
    const put = givenWhereMade(models, call);
    if (put.length > 0) return put.flatMap(({ value }) => this.in(value, depth));
    const callable = callables.calledBy(call);
    return callable ? this.passedOn(call, callable).flatMap((value) => this.in(value, depth)) : [];
  }

  /** The arguments of a call that its callable, which stands in this file, returns. */
  passedOn(call: Call, callable: Callable): readonly Expression[] {
    const names = parameterNames(callable.parameters);
    return this.program.summaries.returnedBy(callable).flatMap((position) => {
      const argument = argumentFor(call, names, position);
      return argument ? [argument] : [];
    });
  }
}
