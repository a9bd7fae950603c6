import type { Document, Language } from '../document';
import type { Program } from '../flow/program';
import { modelledLanguages } from '../flow/models';
import { isNamedBy } from '../flow/named-types';
import type { Definition } from '../flow/scopes';
import type { Assign, Expression, TypeDeclaration } from '../ir/ir';
import type { Tree } from '../ir/tree';
import { automationFacts } from './automation';
import { codePins } from './code-pins';
import { dartPins } from './dart-pins';
import { functionFacts } from './function-facts';
import type { KeyNames } from '../secrets/key-names';
import { linkFacts } from './link-facts';
import { gradleView } from './gradle-view';
import { gradleViewFacts, treeFacts } from './tree-facts';
import { plantedTrees } from './log-facts';
import { splitWords } from '../secrets/names';
import { shippingFacts } from './shipments/shipments';
import { learningFacts } from './learning';
import { keyFileFacts } from './key-file-facts';
import { recordFacts } from './record-facts';
import { readFacts } from './read-facts';
import { sealedFacts } from './sealed-facts';
import { signingFacts } from './signing-facts';
import { storedFacts } from './stored-facts';
import { madeStores } from './store-facts';
import { variableFacts } from './variable-facts';
import type { Fact, FactValue } from './view';

/** Words of which one occurs in every file that holds facts other than constants. */
export const factWords = [
  'pin-set',
  'networkSecurityConfig',
  'NSPinnedDomains',
  'CertificatePinner',
  'certificatePinner(',
  'TrustKit',
  'AFSecurityPolicy',
  'ssl-pinning',
  'initializeSslPinning',
  'SecurityContext',
  'HttpClient(',
  'allowedSHAFingerprints',
  'SupportFactory(',
  'SupportOpenHelperFactory(',
  'SafeHelperFactory(',
  'HiveAesCipher(',
  'HydratedAesCipher(',
  'encryptionKey',
  'Timber.plant',
  'full-backup-content',
  'data-extraction-rules',
  'EncryptedSharedPreferences.create',
  'FlutterSecureStorage',
  'decrypt(',
  'combineReducers(',
  'openURL(',
  'launchUrl(',
];

/** Languages whose files can hold facts. */
export const factLanguages: ReadonlySet<Language> = new Set<Language>([...modelledLanguages, 'xml', 'plist']);

/** `#define Warn(fmt, …) NSLog(…)`, its value maybe on the lines below. */
const loggingMacro =
  /^[ \t]*#[ \t]*define[ \t]+\w{1,80}\([^)\n]{0,200}\)(?:[^\n\\]|\\\r?\n|\\.){0,800}?\b(?:NSLog|printf|os_log\w*|DDLog\w+|CLSLog|CLS_LOG)[ \t]*\(/m;

/** Whether a file, or something that it declares, is called a log or logger: its functions may wrap a log's. */
export function mayWrapLogs({ path, text }: Document): boolean {
  if (splitWords(path.slice(path.lastIndexOf('/') + 1)).some((word) => /^log(?:s|ger|gers|ging)?$/.test(word)))
    return true;
  if (text.includes('define') && loggingMacro.test(text)) return true;
  return /\b(?:class|object|struct|enum|interface|protocol|extension|const|@implementation)\s+\w*(?:Log|Logger|Logging|Logs)\b/i.test(
    text,
  );
}

/** Longer constants are no keys, names or hosts, and are not kept. */
const longestConstant = 512;

/** What `document` tells other files. */
export function factsOf(
  document: Document,
  program: Program | undefined,
  tree: Tree | undefined,
  keyNames: KeyNames,
): Fact[] {
  return [
    ...ownFacts(document, program, tree),
    ...keyFileFacts(document, program),
    ...automationFacts(document),
    ...learningFacts(document, tree),
    ...shippingFacts({ document, program, tree, keyNames }),
    ...storeFacts(document, program, tree),
  ];
}

/** What the build files of Gradle sign with, in either of its languages. */
function storeFacts(document: Document, program: Program | undefined, tree: Tree | undefined): readonly Fact[] {
  if (!document.text.includes('storeFile')) return [];
  if (document.language === 'groovy' && tree) return signingFacts(document, tree.roots, tree.comments);
  const isBuild = program !== undefined && document.path.endsWith('.gradle.kts');
  return isBuild ? signingFacts(document, gradleView(program.module), program.module.comments) : [];
}

function ownFacts(document: Document, program: Program | undefined, tree: Tree | undefined): Fact[] {
  if (tree) return treeFacts(document, tree);
  if (!program) return [];
  const functions = functionFacts(document, program);
  return [
    ...constants(document, program),
    ...codePins(document, program),
    ...dartPins(document, program),
    ...functions,
    ...plantedTrees(document, program),
    ...methodsOfNamed(document, program),
    ...typesLikeSinks(document, program),
    ...recordFacts(document, program),
    ...storedFacts(document, program),
    ...sealedFacts(document, program),
    ...readFacts(document, program),
    ...madeStores(document, program, functions),
    ...variableFacts(document, program),
    ...linkFacts(document, program),
    ...(document.path.endsWith('.gradle.kts') ? gradleViewFacts(document, gradleView(program.module)) : []),
  ];
}

/** Methods of types that a model would take for a library's by their name: what they do is read here. */
function methodsOfNamed({ path }: Document, program: Program): Fact[] {
  const { sinks } = program.models;
  const words = sinks.flatMap(({ onWords = [] }) => onWords);
  const ofKeys = new Set(sinks.flatMap(({ kind, on = [] }) => (kind === 'key-material' ? on : [])));
  const types = [...program.scopes.types].filter(([name]) => isNamedBy(words, name) || ofKeys.has(name));
  return types.flatMap(([name, declared]) =>
    declared
      .flatMap(({ members }) => members)
      .flatMap((member): Fact[] => {
        if (member.kind !== 'function') return [];
        const value = { kind: 'text', text: member.name } as const;
        return [{ key: `method:${name}.${member.name}`, path, span: member.nameSpan, value }];
      }),
  );
}

/** Types that are called like a sink: what makes one of them is no sink. */
function typesLikeSinks({ path }: Document, { scopes, models }: Program): Fact[] {
  const types = [...scopes.types].filter(([name]) => models.sinksOf(name).some(({ on, onWords }) => !on && !onWords));
  return types.flatMap(([name, declared]) =>
    declared.slice(0, 1).map((type): Fact => {
      return { key: `type:${name}`, path, span: type.span, value: { kind: 'text', text: name } };
    }),
  );
}

function constants(document: Document, program: Program): Fact[] {
  const facts: Fact[] = [];
  const add = (key: string, assign: Assign, value: Expression | undefined) => {
    const fact = value && valueOf(program, value);
    if (fact) facts.push({ key: `const:${key}`, path: document.path, span: assign.span, value: fact });
  };
  for (const statement of program.module.body) {
    if (statement.kind !== 'assign' || !statement.declares || statement.target.kind !== 'name') continue;
    add(statement.target.name, statement, statement.value);
    for (const { key, value } of entriesOf(statement.value)) add(`${statement.target.name}.${key}`, statement, value);
  }
  for (const types of program.scopes.types.values()) {
    for (const type of types)
      for (const member of staticMembers(program, type)) {
        add(`${type.name}.${member.name}`, member.assign, member.assign.value);
        add(member.name, member.assign, member.assign.value);
      }
  }
  return facts;
}

function entriesOf(value: Expression | undefined): { key: string; value: Expression }[] {
  if (value?.kind !== 'object') return [];
  return value.entries.flatMap(({ key, value: entry }) =>
    key?.kind === 'name' ? [{ key: key.name, value: entry }] : [],
  );
}

function staticMembers(program: Program, type: TypeDeclaration): { name: string; assign: Assign }[] {
  return type.members.flatMap((member) => {
    if (member.kind !== 'assign' || !member.static || member.target.kind !== 'name') return [];
    const definitions: readonly Definition[] = program.scopes.memberOf(type, member.target.name);
    return definitions.length === 1 ? [{ name: member.target.name, assign: member }] : [];
  });
}

function valueOf(program: Program, value: Expression): FactValue | undefined {
  const text = program.ownConstants.textOf(value);
  if (text !== undefined) return text.length <= longestConstant ? { kind: 'text', text } : undefined;
  if (value.kind === 'template') {
    const parts = value.parts.map((part) => valueOf(program, part));
    return parts.every((part) => part !== undefined) ? { kind: 'joined', parts } : undefined;
  }
  if (value.kind !== 'name' && value.kind !== 'member') return undefined;
  const key = program.ownConstants.keyOf(value);
  return key === undefined ? undefined : { kind: 'reference', key };
}
