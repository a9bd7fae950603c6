import type { Document, Language, Span } from '../../../document';
import type { Expression, Literal, Template } from '../../../ir/ir';
import type { ProjectView } from '../../../project/view';
import { knownKeys } from '../../../secrets/known-keys';
import { isOfTrial, isSaidFake } from '../../../secrets/key-files/trials';
import { splitWords } from '../../../secrets/names';
import type { Candidate } from '../../1-hardcoded/hardcoded-credential/candidate';
import { candidatesOf, overlaps } from '../../1-hardcoded/hardcoded-credential/credentials';
import type { RuleContext } from '../../context';
import { pathTo } from '../tree-path';
import { commandsIn } from '../commands';
import { passwordsMadeHere } from './made-here';
import { optionsOf, type SigningOption } from './options';

/** A text that stands where a build file opens a key store, a signing key, a certificate or a keychain. */
export interface SigningPlace {
  /** What the place is called there: `storePassword`, `-storepass`. */
  readonly name: string;
  readonly text: string;
  readonly span: Span;
  readonly expression?: Literal | Template;
  readonly byVariable?: SigningOption['byVariable'];
  /** Whether it is a word of a command. */
  readonly isOption: boolean;
  /** What is said of it; nothing of a debug key store's password, a placeholder, a keychain made for one run. */
  readonly weight: 'warning' | 'information' | 'nothing';
}

const languages: ReadonlySet<Language> = new Set<Language>([
  'groovy',
  'kotlin',
  'properties',
  'ruby',
  'yaml',
  'json',
  'shell',
  'dotenv',
]);

/** Whether a file says how an app is signed. Properties do wherever they stand, like the file of EAS' own credentials. */
export function isSigningFile({ path, language, role }: Omit<Document, 'text'>): boolean {
  if (!languages.has(language) || role === 'test' || role === 'generated') return false;
  return role !== 'ships' || language === 'properties' || isCredentialsFile(path);
}

/** Source: https://docs.expo.dev/app-signing/local-credentials/ */
function isCredentialsFile(path: string): boolean {
  return /(?:^|\/)credentials\.json$/.test(path);
}

const found = new WeakMap<ProjectView, readonly SigningPlace[]>();

/** Every such place of the context's document, told or not, in source order. */
export function signingPlaces(context: RuleContext): readonly SigningPlace[] {
  const known = found.get(context.project) ?? findPlaces(context);
  found.set(context.project, known);
  return known;
}

/** Whether what stands at `span` is told, or passed over, as what signs an app. */
export function isSigningPlace(context: RuleContext, span: Span): boolean {
  return signingPlaces(context).some((place) => overlaps(place.span, span));
}

function findPlaces(context: RuleContext): SigningPlace[] {
  if (!isSigningFile(context.document)) return [];
  const places = new Map<number, SigningPlace>();
  for (const place of placesIn(context)) {
    if (place.text !== '' && !places.has(place.span.start)) places.set(place.span.start, place);
  }
  const all = [...places.values()];
  if (all.length === 0) return [];
  const known = knownKeys(context);
  const made = passwordsMadeHere(context);
  return all
    .map((place) =>
      place.weight === 'warning' && made.has(place.text) ? { ...place, weight: 'information' as const } : place,
    )
    .filter(({ span }) => !known.some((key) => overlaps(key.span, span)))
    .sort((left, right) => left.span.start - right.span.start);
}

function* placesIn(context: RuleContext): Generator<SigningPlace> {
  const { signingNames, writtenNames, values } = context.data;
  const isCredentials = isCredentialsFile(context.document.path);
  const names = isCredentials ? writtenNames : signingNames;
  // First: by its name alone, an option is a place like any other.
  for (const command of commandsIn(context)) {
    for (const option of optionsOf(command)) yield placeOf(context, { ...option, isOption: true });
  }
  for (const candidate of candidatesOf(context, { names, values })) {
    // The login of an address is found by what it is, and not by a name.
    if (candidate.isCompared === true || !names.isSecret(candidate.name)) continue;
    const { name, text, span, expression } = candidate;
    if (isFieldOfApp(context, candidate)) continue;
    yield placeOf(context, { name, text, span, isOption: false, ...(expression && { expression }) });
  }
  yield* inActions(context);
}

const appFields = /^(?:buildConfigField|resValue)$/;

/** Whether the build writes a text into the app, where no signing key needs it: `buildConfigField("String", "STORE_PASSWORD", …)`. */
function isFieldOfApp({ tree, program }: RuleContext, { span, expression }: Candidate): boolean {
  if (tree) return pathTo(tree, span).some(({ name }) => appFields.test(name));
  const around = expression ? [...(program?.scopes.ancestors(expression) ?? [])] : [];
  return around.some((node) => node.kind === 'call' && appFields.test(node.name));
}

/** Actions of fastlane whose `password` opens a keychain or the repository of certificates, and what each opens. */
const actions: Readonly<Record<string, string>> = {
  match: 'match',
  sync_code_signing: 'match',
  create_keychain: 'keychain',
  unlock_keychain: 'keychain',
  import_certificate: 'certificate',
};

/** Sources: https://docs.fastlane.tools/actions/match/, https://docs.fastlane.tools/actions/unlock_keychain/ */
function* inActions(context: RuleContext): Generator<SigningPlace> {
  if (context.document.language !== 'ruby') return;
  for (const { name: action, args } of context.program?.calls() ?? []) {
    const opens = Object.hasOwn(actions, action) ? actions[action] : undefined;
    for (const { label, value } of args) {
      const literal = opens !== undefined && /^pass(?:word|phrase)$/.test(label ?? '') ? literalOf(value) : undefined;
      if (!literal) continue;
      const { value: text, content: span } = literal;
      yield placeOf(context, {
        name: `${opens ?? ''}_${label ?? ''}`,
        text,
        span,
        expression: literal,
        isOption: false,
      });
    }
  }
}

/** A text, or the one that stands in for what is not set. */
function literalOf(value: Expression): Literal | undefined {
  if (value.kind === 'literal') return value.type === 'string' ? value : undefined;
  const last = value.kind === 'operation' && /^(?:\?\?|\|\|)$/.test(value.operator) ? value.operands.at(-1) : undefined;
  return last && literalOf(last);
}

function placeOf(context: RuleContext, place: Omit<SigningPlace, 'weight'>): SigningPlace {
  return { ...place, weight: weightOf(context, place) };
}

/** What a setting is called that names the file of a key. */
const keyFiles = /^(?:key|keystore|store|file|p12|pfx|jks)$/;

/** The words of the signing configuration that a place belongs to: `debug { … }`, `create("debug") { … }`. */
function buildsAround({ tree, document }: RuleContext, { span }: Pick<SigningPlace, 'span'>): readonly string[] {
  if (tree) {
    const path = pathTo(tree, span);
    const beside = path.at(-2)?.children ?? [];
    // `SIGNING_KEY: ci/FakeKey` says what the password beside it opens.
    const files = beside.filter(
      ({ name, text }) => text !== '' && splitWords(name).some((word) => keyFiles.test(word)),
    );
    return [
      ...path.flatMap(({ name }) => splitWords(name)),
      ...files.flatMap(({ text }) => splitWords(text.slice(text.lastIndexOf('/') + 1))),
    ];
  }
  if (document.language !== 'kotlin') return [];
  const before = document.text.slice(Math.max(0, span.start - 600), span.start);
  const opened = [...before.matchAll(/\b(?:create|maybeCreate|register|getByName|named)\(\s*"(\w+)"/g)].at(-1);
  return splitWords(opened?.[1] ?? '');
}

/** Files in which a name is followed by its value and nothing else. */
const exact: ReadonlySet<Language> = new Set<Language>(['groovy', 'kotlin', 'properties', 'json']);

function weightOf(context: RuleContext, place: Omit<SigningPlace, 'weight'>): SigningPlace['weight'] {
  const { document, data } = context;
  const { name, text, isOption } = place;
  // The password of the debug key store that every Android SDK makes. Source: https://developer.android.com/studio/publish/app-signing#debug-mode
  if (text === 'android') return 'nothing';
  const words = splitWords(name);
  const isGiven = isOption || exact.has(document.language);
  const isPassword = isGiven
    ? data.values.isGiven(text, words)
    : data.values.kindOf(text, words, 'words') !== undefined || data.values.isPassphrase(text);
  if (!isPassword) return 'nothing';
  if (isOfTrial([...words, ...splitWords(text), ...buildsAround(context, place)])) return 'information';
  if (isSaidFake(context.comments, document.text, place.span.start)) return 'information';
  if (!words.includes('keychain')) return 'warning';
  if (/create[_-]keychain|setup_ci\b/.test(document.text)) return 'nothing';
  return document.language === 'ruby' || isOption ? 'warning' : 'information';
}
