import type {
  Call,
  Expression,
  FunctionDeclaration,
  IrNode,
  Lambda,
  Module,
  Statement,
  TypeDeclaration,
} from '../ir/ir';
import { inSourceOrder } from '../ir/walk';
import { emptyView, type ProjectView } from '../project/view';
import type { SecretNames } from '../secrets/names';
import { Callables } from './callables';
import { Certainty } from './certainty';
import { ConfigReads } from './config-reads';
import { Constants } from './constants';
import type { LanguageModels } from './models';
import type { SinkKind } from './sink-kinds';
import { Mutations } from './mutations';
import { ParameterFlow } from './parameter-flow';
import { Records } from './records';
import { Scopes } from './scopes';
import { SharedStores } from './shared-stores';
import { Selections, type Selector } from './selector';
import { SecretFlow } from './secret-flow';
import { SinkCalls, type SinkUse } from './sinks';
import { Summaries } from './summaries';
import { Types } from './types';
import { WrappedSinks } from './wrapped-sinks';

const statementKinds = new Set([
  'assign',
  'expression',
  'return',
  'throw',
  'branch',
  'loop',
  'try',
  'function',
  'type',
]);

/** One file ready to be asked: what names mean, which types and texts values have, where secrets come from and go. */
export class Program {
  readonly scopes: Scopes;
  readonly types: Types;
  /** Texts as far as the whole project tells; asking makes the file depend on what it asked for. */
  readonly constants: Constants;
  /** Texts as far as this file alone tells. */
  readonly ownConstants: Constants;
  /** Which expressions read what a configuration file says. */
  readonly configs: ConfigReads;
  readonly secrets: SecretFlow;
  readonly sinks: SinkCalls;
  readonly wrappedSinks: WrappedSinks;
  readonly callables: Callables;
  readonly parameters: ParameterFlow;
  readonly summaries: Summaries;
  readonly mutations: Mutations;
  readonly records: Records;
  readonly certainty: Certainty;
  private readonly selections: Selections;
  private declared: readonly (TypeDeclaration | FunctionDeclaration)[] | undefined;

  constructor(
    readonly module: Module,
    readonly models: LanguageModels,
    readonly names: SecretNames,
    readonly project: ProjectView,
    /** The document's text, for the conditional directives in it. */
    readonly text: string,
  ) {
    this.scopes = new Scopes(module);
    this.selections = new Selections(this.scopes.pieces, this);
    const configs = new ConfigReads(this.scopes, models.configs);
    this.configs = configs;
    this.constants = new Constants(this.scopes, project, configs);
    this.ownConstants = new Constants(this.scopes, emptyView, configs);
    this.types = new Types(this.scopes, models, names, new SharedStores(this.scopes, models, project));
    this.secrets = new SecretFlow(this);
    this.sinks = new SinkCalls(this);
    this.wrappedSinks = new WrappedSinks(this);
    this.callables = new Callables(this);
    this.parameters = new ParameterFlow(this);
    this.mutations = new Mutations(this);
    this.records = new Records(this);
    this.certainty = new Certainty(this);
    this.summaries = new Summaries(this);
  }

  /** Every call of the file, in source order. */
  calls(): readonly Call[] {
    return this.scopes.nodesOf('call');
  }

  /** The nodes of one kind, in source order. */
  nodes<Kind extends IrNode['kind']>(kind: Kind): readonly Extract<IrNode, { kind: Kind }>[] {
    return this.scopes.nodesOf(kind);
  }

  /** The nodes that a selector chooses, in source order. */
  select<Kind extends IrNode['kind']>(selector: Selector<Kind>): readonly Extract<IrNode, { kind: Kind }>[] {
    return this.selections.of(selector);
  }

  /** Every type and function, in source order. */
  get declarations(): readonly (TypeDeclaration | FunctionDeclaration)[] {
    this.declared ??= inSourceOrder([...this.scopes.nodesOf('type'), ...this.scopes.nodesOf('function')]);
    return this.declared;
  }

  /** Every place where values go to a sink of this kind: the sinks themselves, and calls of functions that lead there. */
  *sinkUses(kind: SinkKind): Generator<SinkUse> {
    yield* this.sinks.of(kind);
    yield* this.wrappedSinks.of(kind);
  }

  /** What the first parameter of a lambda stands for: `token?.let { save(it) }`, `read().then((token) => …)`. */
  subjectOf(lambda: Lambda): Expression | undefined {
    const call = this.scopes.parent(lambda);
    // SwiftUI's `.onChange(of: password) { value in … }`
    if (call?.kind === 'call' && call.name === 'onChange') return call.args.find(({ label }) => label === 'of')?.value;
    return call?.kind === 'call' && call.receiver && this.models.subjectCalls.has(call.name)
      ? call.receiver
      : undefined;
  }

  /** What the lambda gives that a call runs, its last argument or one that is called where it stands; nothing where it runs none. */
  resultsOf(call: Call): readonly Expression[] {
    const lambda = call.name === '' ? call.receiver : call.args.findLast(({ value }) => value.kind === 'lambda')?.value;
    if (lambda?.kind !== 'lambda') return [];
    return lambda.body.flatMap((statement) => (statement.kind === 'return' ? (statement.value ?? []) : []));
  }

  /** The statement that `node` is part of. */
  statementOf(node: IrNode): Statement | undefined {
    if (statementKinds.has(node.kind)) return node as Statement;
    for (const ancestor of this.scopes.ancestors(node))
      if (statementKinds.has(ancestor.kind)) return ancestor as Statement;
    return undefined;
  }
}
