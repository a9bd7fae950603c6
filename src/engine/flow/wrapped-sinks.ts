import type { Span } from '../document';
import type { Call } from '../ir/ir';
import { argumentFor, parameterNames, type Callable } from './callables';
import { foreignFunctions } from './foreign-functions';
import type { SinkModel } from './models';
import type { SinkKind } from './sink-kinds';
import type { Program } from './program';
import { Selector } from './selector';
import type { SinkUse } from './sinks';

/** A function of this or of another file that takes a value to a sink, as one of its callers sees it. */
interface Wrapper {
  readonly parameters: readonly string[];
  readonly sinks: readonly {
    readonly model: SinkModel;
    readonly value: number;
    readonly key?: number | string;
    readonly path?: string;
    readonly span: Span;
    readonly objects?: true;
  }[];
}

const annotated = new Selector('assign', ({ annotations }) => annotations.length > 0);

/** Finds calls of the team's own wrappers around sinks: helpers of this file, and functions of other files. */
export class WrappedSinks {
  private found: readonly { readonly call: Call; readonly wrapper: Wrapper }[] | undefined;
  private declared: readonly SinkUse[] | undefined;

  constructor(private readonly program: Program) {}

  /** Every call that passes something on to a sink of this kind, in source order. */
  *of(kind: SinkKind): Generator<SinkUse> {
    this.found ??= this.calls();
    for (const { call, wrapper } of this.found) {
      for (const sink of wrapper.sinks) if (sink.model.kind === kind) yield* this.useOf(call, wrapper, sink);
    }
    this.declared ??= [...this.ofDeclared()];
    yield* this.declared.filter(({ model }) => model.kind === kind);
  }

  /** `@UserDefault(key: "token") var token`: a property wrapper of the team's own stores what is declared with it. */
  private *ofDeclared(): Generator<SinkUse> {
    for (const node of this.program.select(annotated)) {
      for (const { name, span, args } of node.annotations) {
        const wrapper = this.wrapperOf({
          kind: 'call',
          name,
          span,
          nameSpan: span,
          args: [{ value: node.target, span }],
        });
        for (const { model, span: place, path } of wrapper?.sinks ?? []) {
          const through = { name, span: place, ...(path !== undefined && { path }) };
          const key = args[0]?.value;
          yield { model, node, span: node.span, values: [node.target], through, ...(key && { key }) };
        }
      }
    }
  }

  private wrapperOf(call: Call): Wrapper | undefined {
    const own = this.program.callables.all.find(({ name, node }) => name === call.name && isSetter(node));
    const sinks = own ? this.program.summaries.of(own).sinks : [];
    if (own) return { parameters: parameterNames(own.parameters), sinks };
    return this.foreignWrapper(call);
  }

  private *useOf(call: Call, wrapper: Wrapper, sink: Wrapper['sinks'][number]): Generator<SinkUse> {
    const value = argumentFor(call, wrapper.parameters, sink.value);
    if (!value || this.isToldThere(call, wrapper.parameters[sink.value], sink)) return;
    const key = typeof sink.key === 'number' ? argumentFor(call, wrapper.parameters, sink.key) : undefined;
    yield {
      model: sink.model,
      node: call,
      span: call.span,
      values: [value],
      through: { name: call.name, span: sink.span, ...(sink.path !== undefined && { path: sink.path }) },
      ...(key && { key }),
      ...(sink.objects && { objects: true }),
    };
  }

  /** Whether the wrapper says by its own parameter that it takes a secret: then it is told there, once, and not at each call. */
  private isToldThere({ name }: Call, parameter = '', { model, path }: Wrapper['sinks'][number]): boolean {
    const { names, certainty } = this.program;
    if (model.kind === 'key-material' || !names.isSecret(parameter)) return false;
    return !names.isBareToken(parameter) || (path !== undefined && certainty.isSpokenOf([name], path));
  }

  private calls(): { call: Call; wrapper: Wrapper }[] {
    return this.followed().flatMap((call) => {
      if (call.args.length === 0 || !this.mayMatter(call)) return [];
      const wrapper = this.ownWrapper(call) ?? this.foreignWrapper(call);
      return wrapper ? [{ call, wrapper }] : [];
    });
  }

  /** Calls that by their name may run a function of this file, or one of another that takes something to a sink. */
  private followed(): readonly Call[] {
    const { calls } = this.program.callables;
    const { callees } = this.program.project;
    if (!callees || callees.size === 0) return calls;
    const own = new Set(calls);
    return this.program.calls().filter((call) => own.has(call) || callees.has(call.name));
  }

  /** Only a secret, or a key that names one, makes a call worth following; where keys are made, anything that could be one. */
  private mayMatter(call: Call): boolean {
    const { secrets, names, ownConstants, project } = this.program;
    if (this.program.models.sinksOf(call.name).length > 0 && this.program.sinks.isSink(call)) return false;
    if (project.callees?.has(call.name) === true || this.program.sinks.of('key-material').length > 0) return true;
    return call.args.some(({ value }) => {
      if (value.kind === 'lambda') return false;
      const text = ownConstants.textOf(value);
      if (text !== undefined) return names.isSecretKey(text);
      return (secrets.in(value) ?? secrets.inObject(value)) !== undefined;
    });
  }

  private ownWrapper(call: Call): Wrapper | undefined {
    const callable = this.program.callables.calledBy(call);
    if (!callable) return undefined;
    const { sinks } = this.program.summaries.of(callable);
    return sinks.length > 0 ? { parameters: parameterNames(callable.parameters), sinks } : undefined;
  }

  private foreignWrapper(call: Call): Wrapper | undefined {
    const facts = foreignFunctions(this.program, call);
    const [first] = facts;
    if (!first) return undefined;
    const sinks = facts.flatMap(({ path, value }) =>
      value.sinks.flatMap(({ model: id, ...sink }) => {
        const model = this.program.models.sink(id);
        return model ? [{ ...sink, model, path }] : [];
      }),
    );
    // Several types may implement what is called: the same sink is told once, at the first of them.
    const seen = new Set<string>();
    const distinct = sinks.filter(({ model, value }) => {
      const sink = `${model.id}|${String(value)}`;
      return !seen.has(sink) && seen.add(sink);
    });
    return { parameters: first.value.parameters, sinks: distinct };
  }
}

function isSetter(node: Callable['node']): boolean {
  return node.kind === 'function' && node.accessor === 'set';
}
