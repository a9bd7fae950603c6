import type { Language } from '../document';
import type { GateCondition } from '../gate/gate';
import type { SinkKind } from './sink-kinds';
import {
  isStore,
  makerConditions,
  keywordsOf,
  originsOf,
  requestLogConditions,
  storedConditions,
  storeCalls,
  storeTypes,
  wrapperConditions,
} from './model-gates';
import type { ConfigModel } from './config-models';
import type { Printed, RequestHookModel, RequestLoggerModel } from './request-logger-models';
import type { SecureReadModel } from './secure-reads';
import type { SecureInputModel } from './secure-inputs';
import type { PassingStreamModel } from './passing-streams';
import type { KeptStateModel, StoredTypeModel } from './stored-models';
import { TypeIndex } from './type-index';
import type { TypeModel } from './type-model';

/** The languages that models are about. */
export const modelledLanguages = [
  'kotlin',
  'java',
  'swift',
  'objc',
  'dart',
  'typescript',
  'tsx',
  'javascript',
] as const satisfies readonly Language[];

/** Which argument: its position, its label, `receiver`, `all`, or what a `lambda` that is handed over gives. */
export type ArgumentChoice = number | string;

/** Where a value leaves the program's hands. */
export interface SinkModel {
  readonly id: string;
  readonly kind: SinkKind;
  /** What a message calls it: `SharedPreferences`, `the device log`. */
  readonly label: string;
  readonly languages: readonly Language[];
  /** Types of the receiver; `none` stands for a free function. */
  readonly on?: readonly string[];
  /** Instead of `on`: a type is named by one of these words, first or last, and no other sink knows it: `AppLog`, `Log_OC`. */
  readonly onWords?: readonly string[];
  readonly calls?: readonly string[];
  /** Only in files that import one of these modules, or something in one. */
  readonly from?: readonly string[];
  /** The module that a free call of this name is from: where it is not imported, something else of the same name is called. */
  readonly home?: string;
  /** Words of which one occurs in every file that uses the sink, where its calls alone do not tell: for gates. */
  readonly keywords?: readonly string[];
  /** `target[key] = value`, where `target` has one of the types of `on`. */
  readonly indexAssignment?: boolean;
  /** `target.member = value`, where `target` has one of the types of `on`, if there are any; `*` stands for any member, which is the key. */
  readonly member?: string;
  /** A property wrapper or annotation of this name; the key is its first argument, the value the declared variable. */
  readonly annotation?: string;
  readonly key?: ArgumentChoice;
  readonly value?: ArgumentChoice;
  /** The argument is a list of key and value pairs. */
  readonly pairs?: boolean;
  /** Interpolated values are redacted unless marked with one of these members. */
  readonly redactedUnless?: readonly string[];
  /** In a format string only directives that hold this text print their value openly. */
  readonly openDirective?: string;
  /** Not where what it gives is an argument of one of these calls: an address that is opened in a browser. */
  readonly unlessIn?: readonly string[];
  /** The team's own function, which this project may define; without `on`, a method of anything. */
  readonly isOwn?: boolean;
  /** The call makes an address of this scheme, and `value` is its host: `Uri.http('api.example.com', '/')`. */
  readonly scheme?: string;
  /** Only where a text in the value holds one of these: a script that is run in a web view. */
  readonly withText?: readonly string[];
  /** Calls among `calls` that write all fields of the object that they are given, of whatever type it is. */
  readonly fieldsOf?: readonly string[];
  /** It takes whole objects, whose fields it writes. */
  readonly objects?: boolean;
  /** Where Android's backup finds what is stored: `DOMAIN` or `DOMAIN/PATH`. */
  readonly backup?: string;
  /** What it weighs where it weighs less than its rule's other sinks. */
  readonly severity?: 'warning' | 'information';
}

/** A call (by words of its name) whose result no longer is the secret: a hash, a cipher text, a mask. */
export interface SanitizerModel {
  readonly words: readonly string[];
  /** Whole names, where no word of theirs says it. */
  readonly calls?: readonly string[];
  /** What `calls` are called on, where their name alone does not say it: `sha256.convert(…)`. */
  readonly on?: readonly string[];
  readonly reason: string;
  /** Whether the secret may still be in it, hidden from who reads a log or a screen: of no use to what is stored. */
  readonly keeps?: boolean;
}

/** A call of the team's own that gives a secret, whatever it is called. */
export interface SourceModel {
  readonly call: string;
  /** The type it is called on, or `none` for a free function; any where there is none. */
  readonly on?: string;
}

/** One file of `policies/models/`. */
export interface ModelFile {
  readonly platform: string;
  readonly languages: readonly Language[];
  readonly types?: readonly TypeModel[];
  readonly sinks?: readonly Omit<SinkModel, 'languages'>[];
  readonly sanitizers?: readonly SanitizerModel[];
  /** Only a team says so: everywhere else names and types do. */
  readonly sources?: readonly SourceModel[];
  /** Calls and constructors that carry a secret from receiver or arguments to their result. */
  readonly carriers?: readonly string[];
  /** Members and calls that only tell something about a value: its length, whether it is empty. */
  readonly facts?: readonly string[];
  /** Calls that run a lambda on what they are called on, which is its first parameter: `let`, `then`, `onSuccess`. */
  readonly subjectCalls?: readonly string[];
  readonly configs?: readonly ConfigModel[];
  /** Calls that give what the lambda gives that they run: `let`, `map`, `withContext`. */
  readonly transformCalls?: readonly string[];
  /** Calls that put their last argument into what they are called on. */
  readonly mutators?: readonly string[];
  /** Calls that give what is kept under a key, their first argument: `getString("auth_token", null)`. */
  readonly readers?: readonly string[];
  /** Calls that make an identifier that nobody had before: `UUID()`, `randomUUID()`. */
  readonly identifierMakers?: readonly string[];
  /** What gives a stream of which nothing stays on the device in plain text: of a connection, in memory, through a cipher. */
  readonly passingStreams?: readonly PassingStreamModel[];
  /** Calls that write what they are called on into their first argument: `getCString`. */
  readonly fillers?: readonly string[];
  /** Calls that write all fields of what they are called on, or given, into a text or bytes: `toJson`, `stringify`. */
  readonly serializers?: readonly string[];
  /** Calls that give something of the type that is given for them: `get<TokenStore>()`, `context.read<Session>()`. */
  readonly locators?: readonly string[];
  /** Calls that hold a value for whoever asks: `Provider<SharedPreferences>(…)`, `createContext(storage)`. */
  readonly holders?: readonly string[];
  /** Calls that ask such a holder, their only argument: `ref.read(preferences)`, `useContext(Storage)`. */
  readonly askers?: readonly string[];
  /** Members and calls of a class that give the one instance of it: `Session.shared`, `Session.getInstance(context)`. */
  readonly instances?: readonly string[];
  /** The last parts of addresses where people sign in, in letters alone: what is answered there holds tokens. */
  readonly signInEndpoints?: readonly string[];
  readonly storedTypes?: readonly StoredTypeModel[];
  readonly keptStates?: readonly KeptStateModel[];
  readonly requestLoggers?: readonly RequestLoggerModel[];
  readonly secureInputs?: readonly SecureInputModel[];
  readonly secureReads?: readonly SecureReadModel[];
  readonly requestHooks?: readonly RequestHookModel[];
  /** Members and calls that give a part of a request or an answer, by what is printed with them: `allHTTPHeaderFields`, `DataResponse.data` by type. */
  readonly requestParts?: Readonly<Record<string, Printed>>;
  /** Calls and members that give what they are called on in another form: `getBytes`, `substring`. */
  readonly receiverForms?: readonly string[];
  /** Calls that give their first argument in another form, or what is made of it alone: `decode`, `digest`. */
  readonly argumentForms?: readonly string[];
}

/** All models, by language. */
export class Models {
  private readonly cache = new Map<Language, LanguageModels>();

  constructor(private readonly files: readonly ModelFile[]) {}

  of(language: Language): LanguageModels {
    const known = this.cache.get(language);
    if (known) return known;
    const models = new LanguageModels(
      language,
      this.files.filter(({ languages }) => languages.includes(language)),
    );
    this.cache.set(language, models);
    return models;
  }

  /**
   * What occurs in every text that wraps a store: one of its calls and, apart from that, its type; or that reads a secret from
   * one, by one of the words `secrets`.
   */
  storeConditions(secrets: readonly string[]): GateCondition[] {
    const readers = this.files.flatMap(({ readers = [] }) => readers).map((call) => `${call}(`);
    const stores = this.files.flatMap(({ types = [], sinks = [] }) =>
      sinks.flatMap(({ kind, on = [], from }) => {
        if (kind !== 'storage') return [];
        return from ?? originsOf(on, types).filter(isStore);
      }),
    );
    return [...wrapperConditions(this.files), ...makerConditions(this.files), { allOf: [secrets, readers, stores] }];
  }

  /** Words of which one occurs wherever code reads a value of a configuration file: for gates. */
  get configKeywords(): string[] {
    const words = this.files
      .flatMap(({ configs = [] }) => configs)
      .flatMap(({ member, module, calls = [], label, argument }) => argument ?? label ?? member ?? module ?? calls);
    return [...new Set(words.map((word) => word.slice(word.lastIndexOf('.') + 1)))];
  }

  /** What occurs in every text that reads a value which ships in the app. */
  get shippingConditions(): GateCondition[] {
    const shipping = this.files.flatMap(({ configs = [] }) => configs).filter(({ through }) => through !== undefined);
    return shipping.map(({ prefix, label, module, on, calls = [], member = '' }) => {
      const word = prefix ?? label ?? module ?? on;
      if (word !== undefined) return { allOf: [[word]] };
      return { allOf: calls.length > 0 ? [calls] : member.split('.').map((part) => [part]) };
    });
  }

  /** What occurs in every text that declares a type which a library stores, or a state that one keeps. */
  storedConditions(secrets: readonly string[]): GateCondition[] {
    return storedConditions(this.files, secrets);
  }

  /** What occurs in every text that makes a logger of requests, or logs a request by itself. */
  get requestLogConditions(): GateCondition[] {
    return requestLogConditions(this.files, this.sinkKeywords('log'));
  }

  /** Words of which one occurs wherever people type what is not to be seen, and where what is kept securely is read: for gates. */
  get secureKeywords(): string[] {
    const inputs = this.files.flatMap(({ secureInputs = [] }) => secureInputs);
    const reads = this.files.flatMap(({ secureReads = [] }) => secureReads);
    const words = inputs.flatMap(({ call, member, when, made }) => made ?? when ?? member ?? call ?? []);
    return [...new Set([...words, ...reads.map(({ call, of }) => of ?? call)])];
  }

  /** Words of which one occurs wherever a sink of this kind is used: for gates. */
  sinkKeywords(kind: SinkKind): string[] {
    const sinks = this.files.flatMap(({ sinks = [] }) => sinks).filter((sink) => sink.kind === kind);
    return [...new Set(sinks.flatMap(keywordsOf))];
  }
}

/** The models that apply to one language, with look-ups by name. */
export class LanguageModels {
  readonly types: readonly TypeModel[];
  readonly typeIndex: TypeIndex;
  readonly sinks: readonly SinkModel[];
  /** Sinks that are declared or assigned to, not called. */
  readonly assignSinks: readonly SinkModel[];
  readonly sanitizers: readonly SanitizerModel[];
  readonly sources: readonly SourceModel[];
  /** The team's own functions that keep secrets safely. */
  readonly safeWrappers: readonly SinkModel[];
  readonly carriers: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  readonly subjectCalls: ReadonlySet<string>;
  readonly configs: readonly ConfigModel[];
  readonly transformCalls: ReadonlySet<string>;
  readonly mutators: ReadonlySet<string>;
  readonly readers: ReadonlySet<string>;
  readonly identifierMakers: ReadonlySet<string>;
  readonly passingStreams: readonly PassingStreamModel[];
  readonly fillers: ReadonlySet<string>;
  readonly serializers: ReadonlySet<string>;
  readonly locators: ReadonlySet<string>;
  readonly holders: ReadonlySet<string>;
  readonly askers: ReadonlySet<string>;
  readonly instances: ReadonlySet<string>;
  readonly signInEndpoints: ReadonlySet<string>;
  readonly storedTypes: readonly StoredTypeModel[];
  readonly keptStates: readonly KeptStateModel[];
  readonly requestLoggers: readonly RequestLoggerModel[];
  readonly secureInputs: readonly SecureInputModel[];
  readonly secureReads: readonly SecureReadModel[];
  readonly requestHooks: readonly RequestHookModel[];
  readonly requestParts: ReadonlyMap<string, Printed>;
  readonly receiverForms: ReadonlySet<string>;
  readonly argumentForms: ReadonlySet<string>;
  /** Members whose assignment may be a sink. */
  readonly sinkMembers: ReadonlySet<string>;
  /** Types of stores, and of what gives one: `SharedPreferences` of its `Editor`. */
  readonly storeTypes: ReadonlySet<string>;
  /** Calls on values of these types that write there, or give what does. */
  readonly storeCalls: ReadonlySet<string>;
  private readonly byCall = new Map<string, SinkModel[]>();
  private readonly byId: ReadonlyMap<string, SinkModel>;

  constructor(language: Language, files: readonly ModelFile[]) {
    this.types = files.flatMap(({ types = [] }) => types);
    this.typeIndex = new TypeIndex(this.types);
    this.sinks = files.flatMap(({ sinks = [] }) => sinks.map((sink) => ({ ...sink, languages: [language] })));
    this.assignSinks = this.sinks.filter(
      ({ annotation, member, indexAssignment }) => (annotation ?? member) !== undefined || indexAssignment === true,
    );
    this.sanitizers = files.flatMap(({ sanitizers = [] }) => sanitizers);
    this.safeWrappers = this.sinks.filter(({ isOwn, kind }) => isOwn === true && kind === 'secure-storage');
    this.sources = files.flatMap(({ sources = [] }) => sources);
    this.carriers = new Set(files.flatMap(({ carriers = [] }) => carriers));
    this.facts = new Set(files.flatMap(({ facts = [] }) => facts));
    this.configs = files.flatMap(({ configs = [] }) => configs);
    this.subjectCalls = new Set(files.flatMap(({ subjectCalls = [] }) => subjectCalls));
    this.transformCalls = new Set(files.flatMap(({ transformCalls = [] }) => transformCalls));
    this.mutators = new Set(files.flatMap(({ mutators = [] }) => mutators));
    this.readers = new Set(files.flatMap(({ readers = [] }) => readers));
    this.identifierMakers = new Set(files.flatMap(({ identifierMakers = [] }) => identifierMakers));
    this.passingStreams = files.flatMap(({ passingStreams = [] }) => passingStreams);
    this.fillers = new Set(files.flatMap(({ fillers = [] }) => fillers));
    this.locators = new Set(files.flatMap(({ locators = [] }) => locators));
    this.holders = new Set(files.flatMap(({ holders = [] }) => holders));
    this.askers = new Set(files.flatMap(({ askers = [] }) => askers));
    this.instances = new Set(files.flatMap(({ instances = [] }) => instances));
    this.serializers = new Set(files.flatMap(({ serializers = [] }) => serializers));
    this.signInEndpoints = new Set(files.flatMap(({ signInEndpoints = [] }) => signInEndpoints));
    this.storedTypes = files.flatMap(({ storedTypes = [] }) => storedTypes);
    this.keptStates = files.flatMap(({ keptStates = [] }) => keptStates);
    this.requestLoggers = files.flatMap(({ requestLoggers = [] }) => requestLoggers);
    this.secureInputs = files.flatMap(({ secureInputs = [] }) => secureInputs);
    this.secureReads = files.flatMap(({ secureReads = [] }) => secureReads);
    this.requestHooks = files.flatMap(({ requestHooks = [] }) => requestHooks);
    this.requestParts = new Map(files.flatMap(({ requestParts = {} }) => Object.entries(requestParts)));
    this.receiverForms = new Set(files.flatMap(({ receiverForms = [] }) => receiverForms));
    this.argumentForms = new Set(files.flatMap(({ argumentForms = [] }) => argumentForms));
    this.sinkMembers = new Set(this.sinks.flatMap(({ member }) => member ?? []));
    this.storeTypes = new Set(storeTypes(files));
    this.storeCalls = new Set(storeCalls(files));
    this.byId = new Map(this.sinks.map((sink) => [sink.id, sink]));
    for (const sink of this.sinks) {
      for (const call of sink.calls ?? []) this.byCall.set(call, [...(this.byCall.get(call) ?? []), sink]);
    }
  }

  /** The sink of this id, where it can be used in this language. */
  sink(id: string): SinkModel | undefined {
    return this.byId.get(id);
  }

  /** Sinks that a call of this name may be. */
  sinksOf(call: string): readonly SinkModel[] {
    return this.byCall.get(call) ?? [];
  }
}
