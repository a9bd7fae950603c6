import type { Span } from '../document';
import type { Assign, Call, Expression } from '../ir/ir';
import { isOfModule } from '../text/modules';
import { givenUnder } from './argument-keys';
import { withFields } from './given-objects';
import type { ArgumentChoice, SinkModel } from './models';
import type { SinkKind } from './sink-kinds';
import { isNamedBy } from './named-types';
import { isPassedOn } from './passing-streams';
import { isInSafeWrapper, isOwnCall } from './own-calls';
import { isQualified } from './qualified-names';
import type { Program } from './program';
import { SinkCandidates } from './sink-candidates';

/** One place where a value leaves: the model that says so, the key it goes under, the value. */
export interface SinkUse {
  readonly model: SinkModel;
  readonly node: Call | Assign;
  readonly span: Span;
  readonly key?: Expression;
  readonly values: readonly Expression[];
  /** Whether the fields of an object are written out on the way there. */
  readonly objects?: true;
  /** The team's own function that takes the value there, and the place of the sink in it; without `path` in the same file. */
  readonly through?: { readonly name: string; readonly path?: string; readonly span: Span };
}

/** Finds where the models' sinks are used in one file. */
export class SinkCalls {
  private readonly candidates: SinkCandidates;
  private readonly uses = new Map<SinkKind, readonly SinkUse[]>();

  constructor(private readonly program: Program) {
    this.candidates = new SinkCandidates(program);
  }

  /** Every use of a sink of this kind, in source order. */
  of(kind: SinkKind): readonly SinkUse[] {
    const known = this.uses.get(kind);
    if (known) return known;
    const uses = this.candidates
      .of(kind)
      .flatMap((node) => [...(node.kind === 'call' ? this.ofCall(node, kind) : this.ofAssign(node, kind))])
      .filter(({ node }) => kind !== 'storage' || !isInSafeWrapper(this.program, node));
    // What a lambda writes itself is told there, not once more of the call that runs it.
    const distinct = uses.filter(
      ({ model, node }) => model.value !== 'lambda' || !uses.some((each) => isWithin(each.node, node)),
    );
    this.uses.set(kind, distinct);
    return distinct;
  }

  /** Whether a call is a sink of any kind itself. */
  isSink(call: Call): boolean {
    return this.program.models.sinksOf(call.name).some((model) => this.isOn(model, call));
  }

  /** Where something is given to a variable whose declaration is a sink of this kind: `@AppStorage("k") var kept`, and elsewhere `kept = value`. */
  givenToDeclared(kind: SinkKind): readonly SinkUse[] {
    const declared = this.of(kind).filter(
      ({ node, model }) => node.kind === 'assign' && model.annotation !== undefined,
    );
    if (declared.length === 0) return [];
    const { scopes } = this.program;
    return scopes.nodesOf('assign').flatMap((node): SinkUse[] => {
      const { target, value } = node;
      if (!value || node.declares || target.kind !== 'name') return [];
      const [definition] = scopes.resolve(target);
      const use = declared.find((each) => definition?.kind === 'assign' && definition.assign === each.node);
      return use ? [{ ...use, node, span: node.span, values: [value] }] : [];
    });
  }

  private *ofCall(call: Call, kind: SinkKind): Generator<SinkUse> {
    for (const model of this.program.models.sinksOf(call.name)) {
      if (model.kind !== kind || !this.isMet(model, call) || this.isPassedTo(model.unlessIn ?? [], call)) continue;
      if (model.withText && !this.hasText(model.withText, this.chosen(call, model.value ?? 'all'))) continue;
      yield* model.pairs === true ? pairsOf(model, call) : [this.use(model, call)];
      return;
    }
  }

  private use(model: SinkModel, call: Call): SinkUse {
    const key = this.chosen(call, model.key)[0];
    const values = this.chosen(call, model.value ?? 'all');
    const isObject = model.fieldsOf?.includes(call.name) === true;
    return {
      model,
      node: call,
      span: spanOf(model, call),
      values: isObject ? values.flatMap((value) => withFields(this.program, value)) : values,
      ...(key && { key }),
    };
  }

  private isImported({ from }: SinkModel): boolean {
    const modules = from && this.program.nodes('import').map(({ module }) => module);
    return modules === undefined || modules.some((module) => from?.some((each) => isOfModule(each, module)) === true);
  }

  private isMet(model: SinkModel, call: Call): boolean {
    return this.isImported(model) && this.isOn(model, call) && !isPassedOn(this.program, model, call);
  }

  private isOn(model: SinkModel, call: Call): boolean {
    if (model.isOwn === true) return isOwnCall(this.program, call, model.on?.[0]);
    if (model.onWords) return this.isOnNamed(model.onWords, call);
    if (!model.on) return !this.makesOwn(call) && this.acceptsLabels(model, call);
    if (!call.receiver || isQualified(this.program, call)) {
      if (model.on.includes('none') && !this.isOwn(call) && !this.isOnBlock(call)) return true;
      const types = [...this.program.types.implicitReceivers(call), ...this.ownersOf(call)];
      return types.some((type) => model.on?.includes(type)) && this.acceptsLabels(model, call);
    }
    const type = this.program.types.typeOf(call.receiver);
    // What is written is the receiver itself: it is a text or data wherever it is a secret.
    const fits = type === undefined ? model.value === 'receiver' : model.on.includes(type);
    // A team's own class of a library's name takes what it says itself.
    if (type !== undefined && model.kind === 'key-material' && this.isOwnMethod(type, call.name)) return false;
    return fits && this.acceptsLabels(model, call);
  }

  /** `with(writer) { println(text) }`: whether a call without a receiver is one of what a block around it is on. */
  private isOnBlock(call: Call): boolean {
    const { scopes, types, models } = this.program;
    const owners = models.sinksOf(call.name).flatMap(({ on = [] }) => on);
    return [...scopes.ancestors(call)].some((node) => {
      const type = node.kind === 'lambda' && node.receiver ? types.typeOf(node.receiver) : undefined;
      return type !== undefined && owners.includes(type);
    });
  }

  /** The types that a free function was taken from: `const { setItem } = useAsyncStorage(key)`, `import { captureMessage } from '@sentry/react-native'`. */
  private ownersOf(call: Call): string[] {
    const { scopes, types } = this.program;
    const { name } = call;
    return scopes.definitionsAt(call, name).flatMap((definition) => {
      if (definition.kind === 'import') return types.ofImport(definition.import.module, name) ?? [];
      const from = definition.kind === 'assign' ? definition.assign.value : undefined;
      return from?.kind === 'member' && from.name === name && from.object ? (types.typeOf(from.object) ?? []) : [];
    });
  }

  /** Whether a call is on a type that some words name, which neither this project declares nor another sink knows. */
  private isOnNamed(words: readonly string[], { name, receiver }: Call): boolean {
    const { types, scopes, models } = this.program;
    const type = receiver && types.typeOf(receiver);
    if (type === undefined || scopes.types.has(type) || !isNamedBy(words, type)) return false;
    if (models.sinksOf(name).some(({ on }) => on?.includes(type) === true)) return false;
    return !this.isOwnMethod(type, name);
  }

  private isOwnMethod(type: string, name: string): boolean {
    return this.program.scopes.types.has(type) || this.program.project.lookup(`method:${type}.${name}`).length > 0;
  }

  /** Whether a call makes something of a type that the project declares itself under a library's name. */
  private makesOwn(call: Call): boolean {
    const { scopes, types, project } = this.program;
    if (call.receiver) return false;
    if (scopes.types.has(call.name)) return true;
    if (project.lookup(`type:${call.name}`).length === 0) return false;
    const definitions = scopes.definitionsAt(call, call.name);
    return !definitions.some(
      (definition) => definition.kind === 'import' && types.isModelled(definition.import.module),
    );
  }

  /** Whether what `call` gives goes into a call of one of `names`, straight or under a name. */
  private isPassedTo(names: readonly string[], call: Call): boolean {
    const parent = names.length > 0 ? this.program.scopes.parent(call) : undefined;
    if (parent?.kind === 'call') return parent.receiver !== call && names.includes(parent.name);
    const held = parent?.kind === 'assign' && parent.target.kind === 'name' ? parent.target.name : undefined;
    if (held === undefined) return false;
    const openers = this.program.calls().filter(({ name }) => names.includes(name));
    return openers.some(({ args }) => args.some(({ value }) => value.kind === 'name' && value.name === held));
  }

  /** Whether a function of this file, or of its enclosing type, is called. An imported class is the platform's, and so is what a module of the models gives. */
  private isOwn(call: Call): boolean {
    const definitions = this.program.scopes.definitionsAt(call, call.name);
    return definitions.some(
      (definition) =>
        definition.kind !== 'import' ||
        !(/^\p{Lu}/u.test(call.name) || this.program.types.isModelled(definition.import.module)),
    );
  }

  /** A sink that names labels is that call only where the labels are written. */
  private acceptsLabels(model: SinkModel, call: Call): boolean {
    return [model.key, model.value].every((choice) => {
      if (typeof choice !== 'string' || ['all', 'receiver', 'first', 'lambda'].includes(choice)) return true;
      return givenUnder(this.program.scopes, choice, call.args).length > 0;
    });
  }

  private *ofAssign(assign: Assign, kind: SinkKind): Generator<SinkUse> {
    for (const model of this.program.models.assignSinks) {
      if (model.kind !== kind) continue;
      const annotation =
        model.annotation === undefined ? undefined : assign.annotations.find(({ name }) => name === model.annotation);
      if (annotation) {
        const key = annotation.args[0]?.value;
        yield { model, node: assign, span: assign.span, values: [assign.target], ...(key && { key }) };
      }
      const { target, value } = assign;
      const isMember = target.kind === 'member' && (model.member === '*' || model.member === target.name);
      if (isMember && value) {
        const isOn = !model.on || (target.object !== undefined && this.hasType(target.object, model));
        const key: Expression = { kind: 'name', span: target.nameSpan, name: target.name };
        if (isOn)
          yield { model, node: assign, span: assign.span, values: [value], ...(model.member === '*' && { key }) };
      }
      if (model.indexAssignment === true && target.kind === 'index' && value && this.hasType(target.object, model)) {
        yield { model, node: assign, span: assign.span, key: target.key, values: [value] };
      }
    }
  }

  private chosen(call: Call, choice: ArgumentChoice | undefined): readonly Expression[] {
    if (choice === undefined) return [];
    if (choice === 'receiver') return call.receiver ? [call.receiver] : [];
    if (choice === 'all') return call.args.flatMap(({ value }) => messageIn(value));
    if (choice === 'lambda') return this.program.resultsOf(call);
    if (typeof choice === 'string') return givenUnder(this.program.scopes, choice, call.args);
    const argument = call.args[choice];
    return argument ? [argument.value] : [];
  }

  /** Whether a text in one of `values` holds one of `words`. */
  private hasText(words: readonly string[], values: readonly Expression[]): boolean {
    const parts = values.flatMap((value) => this.heldIn(value)).flatMap((value) => this.madeBy(value));
    const texts = parts.flatMap((part) =>
      (part.kind === 'template' ? part.parts : [part]).flatMap((each) => this.heldIn(each)),
    );
    return texts.flatMap(textsIn).some((text) => words.some((word) => text.includes(word)));
  }

  /** What a variable holds where it is used; anything else is what it is. */
  private heldIn(value: Expression): readonly Expression[] {
    if (value.kind !== 'name') return [value];
    const definitions = this.program.scopes.resolve(value);
    return definitions.flatMap((definition) => (definition.kind === 'assign' ? (definition.assign.value ?? []) : []));
  }

  /** What a function of this file gives, or the lambda that a call runs: `useMemo(() => …)`. Anything else is what it is. */
  private madeBy(value: Expression): readonly Expression[] {
    if (value.kind !== 'call') return [value];
    const { callables, models } = this.program;
    const results = models.transformCalls.has(value.name) ? this.program.resultsOf(value) : [];
    const returned = callables
      .calledBy(value)
      ?.body.flatMap((each) => (each.kind === 'return' ? (each.value ?? []) : []));
    return [value, ...results, ...(returned ?? [])];
  }

  private hasType(expression: Expression, model: SinkModel): boolean {
    const type = this.program.types.typeOf(expression);
    return type !== undefined && model.on?.includes(type) === true;
  }
}

function isWithin(inner: Call | Assign, outer: Call | Assign): boolean {
  return inner !== outer && outer.span.start <= inner.span.start && inner.span.end <= outer.span.end;
}

/** The texts that an expression is put together from. */
function textsIn(value: Expression): string[] {
  if (value.kind === 'literal') return [value.value];
  if (value.kind === 'template') return value.parts.flatMap(textsIn);
  return value.kind === 'call' ? value.args.flatMap((argument) => textsIn(argument.value)) : [];
}

/** A value, or what a block gives that does nothing but make it: `logger.debug { "got $it" }`. */
function messageIn(value: Expression): readonly Expression[] {
  const [only, ...others] = value.kind === 'lambda' && value.parameters.length === 0 ? value.body : [];
  return only?.kind === 'return' && only.value && others.length === 0 ? [only.value] : [value];
}

/** Of a chain of calls only the link that is the sink: the links before it are no part of the fault. */
function spanOf(model: SinkModel, call: Call): Span {
  const isLink = call.receiver?.kind === 'call' && model.value !== 'receiver';
  return isLink ? { start: call.nameSpan.start, end: call.span.end } : call.span;
}

/** `multiSet([[key, value], …])`: one use for each pair. */
function pairsOf(model: SinkModel, call: Call): SinkUse[] {
  const list = call.args[0]?.value;
  if (list?.kind !== 'list') return [{ model, node: call, span: call.span, values: list ? [list] : [] }];
  return list.items.flatMap((pair) => {
    const [key, value] = pair.kind === 'list' ? pair.items : [];
    return key && value ? [{ model, node: call, span: pair.span, key, values: [value] }] : [];
  });
}
