import type { Call, Expression, IrNode } from '../ir/ir';
import type { Callable } from './callables';
import { argumentFor, parameterNames } from './callables';
import { CallableSinks, callableAround, nodesWithin } from './callable-sinks';
import { isDebugOnly } from './debug-only';
import type { Program } from './program';
import { isWebOnly } from './web-only';
import type { SecretValue } from './secret-flow';
import { Selector } from './selector';
import { isWrittenOut } from './written-out';
import type { SinkModel } from './models';
import type { Span } from '../document';

/** Where a callable takes one of its parameters: the sink, and the key, if it is a parameter or always the same text. */
export interface PassedSink {
  readonly model: SinkModel;
  /** The position of the parameter that is stored or logged. */
  readonly value: number;
  readonly key?: number | string;
  /** The place of the sink. */
  readonly span: Span;
  /** Whether the fields of an object are written out on the way: `setString(key, jsonEncode(value))`. */
  readonly objects?: true;
}

/** What callers have to know of a callable without reading it. */
export interface Summary {
  readonly sinks: readonly PassedSink[];
  /** The secret that it returns, where its name does not say so. */
  readonly source?: SecretValue;
}

/** Calls that by their name may keep what they are given in secure storage. */
const secureCalls = new Selector('call', ({ name }, { models }) =>
  models.sinksOf(name).some(({ kind }) => kind === 'secure-storage'),
);

const nothing: Summary = { sinks: [] };

/** Summaries of the callables of one file. A wrapper of a wrapper has the sinks of both. */
export class Summaries {
  private readonly known = new Map<Callable, Summary>();
  private readonly returned = new Map<Callable, readonly number[]>();
  private readonly sinks: CallableSinks;

  constructor(private readonly program: Program) {
    this.sinks = new CallableSinks(program);
  }

  of(callable: Callable): Summary {
    const known = this.known.get(callable);
    if (known) return known;
    // What calls itself adds nothing by that.
    this.known.set(callable, nothing);
    const summary = this.summarize(callable);
    this.known.set(callable, summary);
    return summary;
  }

  /** Positions of the parameters that a callable returns, whole or in part. Only its callers in the file ask for them. */
  returnedBy(callable: Callable): readonly number[] {
    const known = this.returned.get(callable);
    if (known) return known;
    this.returned.set(callable, []);
    const returns = callable.parameters.length === 0 ? [] : this.returnsOf(callable);
    const positions = [...new Set(returns.flatMap((value) => this.positionsIn(value, callable)))];
    this.returned.set(callable, positions);
    return positions;
  }

  private summarize(callable: Callable): Summary {
    const source = this.mayReturnSecret(callable) ? this.sourceIn(this.returnsOf(callable)) : undefined;
    return {
      sinks: callable.parameters.length === 0 ? [] : [...this.ownSinks(callable), ...this.innerSinks(callable)],
      ...(source && { source }),
    };
  }

  private positionsIn(value: Expression, callable: Callable): number[] {
    return this.program.parameters
      .in(value)
      .flatMap(({ owner, position }) => (owner === callable.node ? [position] : []));
  }

  /** The parameter that a key is: one of an enum's type, too, which holds no secret but names one. */
  private keyPosition(key: Expression, callable: Callable): number | undefined {
    const [position] = this.positionsIn(key, callable);
    const isCase = key.kind === 'member' && /^(?:name|key|value|rawValue)$/.test(key.name);
    const named = isCase ? key.object : key;
    if (position !== undefined || named?.kind !== 'name') return position;
    const definition = this.program.scopes
      .resolve(named)
      .find((each) => each.kind === 'parameter' && each.owner === callable.node);
    return definition?.kind === 'parameter' ? definition.position : undefined;
  }

  private returnsOf(callable: Callable): Expression[] {
    return nodesWithin(this.program.nodes('return'), callable.node.span)
      .filter((statement) => this.program.scopes.enclosingFunction(statement) === callable.node)
      .flatMap(({ value }) => value ?? []);
  }

  /** A callable whose name says what it gives needs no summary for that. */
  private mayReturnSecret({ name, node }: Callable): boolean {
    if (this.program.names.isSecretCall(name) || name === 'constructor') return false;
    return node.kind === 'lambda' || this.program.types.mayHoldSecret(node.returns);
  }

  private sourceIn(returns: readonly Expression[]): SecretValue | undefined {
    for (const value of returns) {
      const secret = this.program.secrets.in(value);
      if (secret) return secret;
    }
    return undefined;
  }

  private ownSinks(callable: Callable): PassedSink[] {
    return (this.sinks.byCallable.get(callable.node) ?? []).flatMap((use) => {
      const { secrets, constants, names } = this.program;
      const key = use.key && constants.textOf(use.key);
      // A parameter called `password` is a secret where it is stored; as a key it is whatever the caller gives.
      const isReported =
        use.model.kind !== 'key-material' &&
        (use.values.some((value) => secrets.in(value)) || (key !== undefined && names.isSecretKey(key)));
      if (isReported || isDebugOnly(this.program, this.program.text, use.node)) return [];
      if (use.model.kind === 'storage' && isWebOnly(this.program, use.node)) return [];
      if (this.isCallersChoice(use.node, callable)) return [];
      const keyPosition = use.key && this.keyPosition(use.key, callable);
      const sealed = use.model.kind === 'storage' ? this.keptSecurely(callable) : [];
      return use.values.flatMap((value) => {
        const objects = isWrittenOut(this.program, value);
        return this.positionsIn(value, callable)
          .filter((position) => !sealed.includes(position))
          .map((position) => passed({ model: use.model, span: use.span, objects }, position, key ?? keyPosition));
      });
    });
  }

  /**
   * Parameters that go to secure storage first, by the call's name alone, as its library may be loaded where it is there: what the callable
   * does with them where it is not is its own fallback, no fault of who calls it.
   */
  private keptSecurely(callable: Callable): readonly number[] {
    return nodesWithin(this.program.select(secureCalls), callable.node.span)
      .filter((call) => !this.mayBePlain(call))
      .flatMap(({ args }) => args.flatMap(({ value }) => this.positionsIn(value, callable)));
  }

  /** Whether a plain store has a call of this name, too, on what it is called on here or on anything. */
  private mayBePlain({ name, receiver }: Call): boolean {
    const { models, types } = this.program;
    const type = (receiver && types.typeOf(receiver)) ?? 'none';
    return models.sinksOf(name).some(({ kind, on }) => kind === 'storage' && (on === undefined || on.includes(type)));
  }

  /** Whether another parameter decides if the sink is reached, such as options that ask for encryption. */
  private isCallersChoice(node: IrNode, callable: Callable): boolean {
    for (const ancestor of this.program.scopes.ancestors(node)) {
      if (ancestor === callable.node) return false;
      if (ancestor.kind === 'branch' && this.asksParameter(ancestor.condition, callable)) return true;
    }
    return false;
  }

  /** Whether a condition looks into a parameter; that there is one at all is no such question. */
  private asksParameter(condition: Expression, callable: Callable): boolean {
    if (condition.kind === 'operation')
      return condition.operands.some((operand) => this.asksParameter(operand, callable));
    const subject = condition.kind === 'member' ? condition.object : undefined;
    if (subject?.kind !== 'name') return false;
    const definitions = this.program.scopes.resolve(subject);
    return definitions.some((definition) => definition.kind === 'parameter' && definition.owner === callable.node);
  }

  /** Sinks of other callables of this file that this one passes its parameters to. */
  private innerSinks(callable: Callable): PassedSink[] {
    if (!this.sinks.leading.has(callable.name)) return [];
    return nodesWithin(this.program.callables.calls, callable.node.span).flatMap((call) => {
      if (!this.sinks.leading.has(call.name) || callableAround(this.program, call) !== callable) return [];
      const inner = this.program.callables.calledBy(call);
      if (!inner || inner === callable) return [];
      const names = parameterNames(inner.parameters);
      return this.of(inner).sinks.flatMap((sink) => {
        const value = argumentFor(call, names, sink.value);
        const key = typeof sink.key === 'number' ? argumentFor(call, names, sink.key) : undefined;
        const keyText = key && this.program.constants.textOf(key);
        const inherited = typeof sink.key === 'string' ? sink.key : undefined;
        const outerKey = inherited ?? keyText ?? (key && this.keyPosition(key, callable));
        return value
          ? this.positionsIn(value, callable).map((position) =>
              passed(
                { ...sink, objects: sink.objects === true || isWrittenOut(this.program, value) },
                position,
                outerKey,
              ),
            )
          : [];
      });
    });
  }
}

function passed(
  { model, span: { start, end }, objects }: { model: SinkModel; span: Span; objects: boolean },
  value: number,
  key: number | string | undefined,
): PassedSink {
  return { model, value, span: { start, end }, ...(key !== undefined && { key }), ...(objects && { objects }) };
}
