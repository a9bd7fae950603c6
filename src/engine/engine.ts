/**
 * The engine's entry. A document is lowered to IR or read as a tree; rules turn that, flows and project facts into findings;
 * policy decides what they weigh. Text in, findings out: no editor, no file system, no network.
 */
import { bundledData, dataFor, type EngineData } from './data';
import { asMade } from './classify';
import { encodedWhenAsked, type Document } from './document';
import type { Finding, Problem } from './finding';
import { Program } from './flow/program';
import { Gate, type GateCondition } from './gate/gate';
import type { Comment, Module } from './ir/ir';
import type { Tree } from './ir/tree';
import { OpenTrees } from './open-trees';
import type { Policy } from './policy/policy';
import { foreignSuppressions } from './policy/foreign-suppression';
import { dayOf } from './policy/period';
import { readSuppressions } from './policy/suppression';
import { WantedSearch } from './project/wanted';
import { factLanguages, factsOf, factWords, mayWrapLogs } from './project/facts';
import { alwaysTells } from './project/tree-facts';
import { automationWord, mayAutomate } from './project/automation';
import { mayReportLearning } from './project/learning';
import { emptyView, type Fact, type ProjectView } from './project/view';
import { RuleContext, type RuleInput } from './rules/context';
import { hidingOthers } from './rules/hiding';
import { rules } from './rules/registry';
import { looseComments } from './syntax/loose-comments';
import { SyntaxParser, type GrammarReader } from './syntax/parser';
import { readTree } from './syntax/readers';

/** What checking one document needs besides its text. */
export interface CheckRequest {
  readonly policy: Policy;
  readonly project: ProjectView;
  /**
   * What other files ask for: a document that defines a wanted constant is read even if no rule wants it, and one that calls
   * a wanted function is looked at by the rules that follow calls.
   */
  readonly wanted?: readonly string[];
  readonly now?: Date;
  /** The document's text as UTF-8, where the caller has it: then a text that no rule wants is never asked for. */
  readonly utf8?: Uint8Array;
}

type Concern = Pick<CheckRequest, 'policy' | 'wanted' | 'utf8'>;

/** What a check of one document gave, before policy weighs it. */
export interface Outcome {
  readonly findings: readonly Finding[];
  /** Findings that a comment silenced. */
  readonly suppressed: readonly { readonly finding: Finding; readonly reason: string }[];
  readonly problems: readonly Problem[];
  readonly facts: readonly Fact[];
  /** The project keys that the result depends on, found or not. */
  readonly lookups: readonly string[];
  /** False where the gate kept the document from being parsed. */
  readonly parsed: boolean;
  /** Whether parts could not be understood; what was is still checked. */
  readonly hasErrors: boolean;
}

/** A document read: exactly one of `module` and `tree`, or neither for plain text. */
interface Unit {
  readonly module?: Module;
  readonly tree?: Tree;
  readonly comments: readonly Comment[];
  readonly hasErrors: boolean;
}

const facts = 'project facts';
const logWrappers = 'log wrappers';
const ownMarks = 'suppressions';
const automation = 'runs the check';
const mayPass = 'may pass a secret on';
const mayKeep = 'may store or log';
/** Words of which one stands wherever a key is handed to the team's own functions. */
const keyWords = ['crypt', 'cipher', 'hmac', 'sign', 'database', 'realm', 'key'];
const nothingWanted: readonly string[] = [];
/** Rules that other tools’ marks silence too. */
const secretScans = new Set(rules.filter(({ metadata }) => metadata.isSecretScan).map(({ metadata }) => metadata.id));

/** Checks documents. One instance serves many; open documents keep their syntax tree between calls. */
export class Engine {
  private readonly gates = new WeakMap<object, Gate<string>>();
  private readonly searches = new WeakMap<readonly string[], WantedSearch>();
  readonly ruleIds: readonly string[] = rules.map(({ metadata }) => metadata.id);

  private constructor(
    private readonly trees: OpenTrees,
    readonly data: EngineData,
  ) {}

  /** @param grammars gives the bytes of the parser's module and grammars, each asked for when first needed. */
  static async create(grammars: GrammarReader): Promise<Engine> {
    return new Engine(new OpenTrees(await SyntaxParser.create(grammars)), bundledData());
  }

  /** Keeps the syntax tree of an open document, so that the next check of it is incremental. */
  open(path: string): void {
    this.trees.open(path);
  }

  /** Frees what was kept of a document. */
  close(path: string): void {
    this.trees.close(path);
  }

  /** Which rules a text can possibly concern; `bytes` is its UTF-8 form. */
  gate(policy: Policy): Gate<string> {
    const known = this.gates.get(policy.settings);
    if (known) return known;
    const data = dataFor(policy);
    const conditions = rules.flatMap((rule) =>
      rule.gate(data, policy).map((condition) => [rule.metadata.id, condition] as const),
    );
    const gate = new Gate<string>([...conditions, ...this.projectConditions(data)]);
    this.gates.set(policy.settings, gate);
    return gate;
  }

  /** What lets a text in for the sake of other files: its facts, and its calls of their functions. */
  private projectConditions({ models, names }: EngineData): (readonly [string, GateCondition])[] {
    const [storage, log] = [models.sinkKeywords('storage'), models.sinkKeywords('log')];
    return [
      [facts, { allOf: [factWords] }],
      ...models.storeConditions(names.keywords).map((condition) => [facts, condition] as const),
      [facts, { allOf: [names.keywords, ['createSlice(', 'createReducer(', 'initialState', 'INITIAL_STATE']] }],
      [automation, { allOf: [[automationWord]] }],
      [ownMarks, { allOf: [['keyward-ignore']] }],
      [logWrappers, { allOf: [log, ['log']] }],
      [mayPass, { allOf: [[...names.keywords, ...keyWords]] }],
      [mayKeep, { allOf: [[...storage, ...log]] }],
    ];
  }

  /** Checks one document. The same text, facts and policy always give the same outcome, however it got there. */
  async check(document: Document, request: CheckRequest): Promise<Outcome> {
    const wanted = this.searchFor(request.wanted);
    const searched = encodedWhenAsked(document, request.utf8);
    const opened = this.concerns(document, request, searched);
    const mayDefine = (): boolean => SyntaxParser.parses(document.language) && wanted.mayDefine(searched);
    if (opened.size === 0 && !mayDefine()) return this.untouched(document);
    const unit = await this.read(document);
    return this.evaluate(asMade(document), unit, opened, request, wanted.callees);
  }

  /**
   * What a document is parsed for: of the rules that the gate lets through those that claim its language, and whose second look
   * agrees; and facts.
   */
  concerns(
    document: Document,
    { policy, wanted: asked, utf8 }: Concern,
    searched = encodedWhenAsked(document, utf8),
  ): ReadonlySet<string> {
    const wanted = this.searchFor(asked);
    const gate = this.gate(policy);
    const opened = utf8 ? gate.open(utf8) : gate.openFor(document.text);
    const data = dataFor(policy);
    const isCaller =
      (opened.has(mayPass) && wanted.takers.isIn(searched)) ||
      wanted.writers.isIn(searched) ||
      (opened.has(mayKeep) && wanted.givers.isIn(searched));
    const concerned = rules.filter((rule) => {
      if (!rule.metadata.languages.includes(document.language)) return false;
      if (isCaller && rule.followsCalls === true) return true;
      // Bytes have no words, and are known for a key file already.
      if (document.language === 'keystore') return true;
      return opened.has(rule.metadata.id) && (rule.confirm?.(document.text, data, policy, document.path) ?? true);
    });
    const hasFacts =
      alwaysTells(document) ||
      (factLanguages.has(document.language) &&
        (opened.has(facts) || (opened.has(logWrappers) && mayWrapLogs(document)))) ||
      (opened.has(automation) && (mayAutomate(document) || mayReportLearning(document)));
    const hasMarks = opened.has(ownMarks) && document.language !== 'text';
    const others = [...(hasFacts ? [facts] : []), ...(hasMarks ? [ownMarks] : [])];
    return new Set([...concerned.map(({ metadata }) => metadata.id), ...others]);
  }

  /** A source file as the flows see it, for marking exercises and explanations; undefined for a language without syntax trees. */
  async inspect(
    document: Document,
    { policy, project = emptyView }: Partial<Pick<CheckRequest, 'policy' | 'project'>> = {},
  ): Promise<{ readonly program: Program; readonly hasErrors: boolean } | undefined> {
    if (!SyntaxParser.parses(document.language)) return undefined;
    const { module, hasErrors } = await this.parse(document);
    const { models, names } = policy ? dataFor(policy) : this.data;
    const { callees } = this.searchFor(project.wanted);
    const view: ProjectView = { callees, lookup: (key) => project.lookup(key) };
    const program = module && new Program(module, models.of(document.language), names, view, document.text);
    return program && { program, hasErrors };
  }

  private searchFor(wanted: readonly string[] = nothingWanted): WantedSearch {
    const search = this.searches.get(wanted) ?? new WantedSearch(wanted);
    this.searches.set(wanted, search);
    return search;
  }

  private untouched(document: Document): Outcome {
    this.trees.forget(document.path);
    return { findings: [], suppressed: [], problems: [], facts: [], lookups: [], parsed: false, hasErrors: false };
  }

  private async read(document: Document): Promise<Unit> {
    if (document.language === 'keystore') return { comments: [], hasErrors: false };
    const tree = readTree(document.language, document.text);
    if (tree) return { tree, comments: tree.comments, hasErrors: tree.hasErrors };
    if (!SyntaxParser.parses(document.language)) {
      return { comments: looseComments(document.text), hasErrors: false };
    }
    return this.parse(document);
  }

  private async parse(document: Document): Promise<Unit> {
    const module = await this.trees.read(document);
    return { module, comments: module.comments, hasErrors: module.hasErrors };
  }

  private evaluate(
    document: Document,
    unit: Unit,
    opened: ReadonlySet<string>,
    request: CheckRequest,
    callees: ReadonlySet<string>,
  ): Outcome {
    const data = dataFor(request.policy);
    const { models, names } = data;
    const lookups = new Set<string>();
    const project: ProjectView = {
      callees,
      lookup: (key) => {
        lookups.add(key);
        return request.project.lookup(key);
      },
    };
    const program =
      unit.module && new Program(unit.module, models.of(document.language), names, project, document.text);
    const input: RuleInput = {
      document,
      ...(program && { program }),
      ...(unit.tree && { tree: unit.tree }),
      comments: unit.comments,
      project,
      policy: request.policy,
      data,
      now: request.now ?? new Date(),
    };
    const contexts = rules.filter(({ metadata }) => opened.has(metadata.id)).map((rule) => runRule(rule, input));
    const secrets = contexts.flatMap((context) => context.secrets);
    const findings = contexts.flatMap((context) => hidingOthers(context, secrets));
    const suppressions = readSuppressions(document.text, document.path, unit.comments, this.ruleIds, dayOf(input.now));
    const markOn = foreignSuppressions(document.text, unit.comments);
    const reasonFor = (finding: Finding) => {
      const mark = secretScans.has(finding.rule) ? markOn(finding) : undefined;
      return suppressions.find(finding)?.reason ?? (mark === undefined ? undefined : `marked \`${mark}\``);
    };
    const silenced = findings.map((finding) => ({ finding, reason: reasonFor(finding) }));
    return {
      findings: silenced.filter(({ reason }) => reason === undefined).map(({ finding }) => finding),
      suppressed: silenced.flatMap(({ finding, reason }) => (reason === undefined ? [] : [{ finding, reason }])),
      problems: [
        ...suppressions.problems,
        ...suppressions.unused(findings, (rule) => request.policy.level(rule, document.path) === 'off'),
      ],
      facts: factsOf(document, program, unit.tree, data.keyNames),
      lookups: [...lookups].sort(),
      parsed: true,
      hasErrors: unit.hasErrors,
    };
  }
}

function runRule(rule: (typeof rules)[number], input: RuleInput): RuleContext {
  const context = new RuleContext(input, rule);
  rule.check(context);
  return context;
}
