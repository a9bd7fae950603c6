import type { EngineData } from '../../../data';
import type { Document, Span } from '../../../document';
import type { Severity } from '../../../finding';
import { pathOf } from '../../../flow/paths';
import type { Program } from '../../../flow/program';
import type { IrNode } from '../../../ir/ir';
import type { ProjectView } from '../../../project/view';
import { isForTrial, isSaidForTrial } from '../../../secrets/key-files/trials';
import { knownKeys } from '../../../secrets/known-keys';
import { splitWords } from '../../../secrets/names';
import { isUuid, type Trust, type ValueKind } from '../../../secrets/rarity-values';
import type { RuleContext } from '../../context';
import { keySpans } from '../crypto-keys';
import { secretsOnLine } from '../line-secrets';
import { isApiKeyName, least, maySpeakPlainly, trustOf, type Candidate, type Words } from './candidate';
import { inCode } from './code';
import { isForExampleServer, isForLocalServer, isInLocalBlock } from './local-servers';
import { unwrapped } from './texts';
import { inTree } from './tree';

/** A text beside a secret's name that looks like one. */
export interface Credential {
  readonly candidate: Candidate;
  readonly kind: ValueKind;
  /** What an excerpt hides: from the first to the last credential of the line, since each of them is one to be kept. */
  readonly secret: Span;
}

type Judged = Omit<Credential, 'secret'>;

const found = new WeakMap<ProjectView, readonly Credential[]>();

/**
 * The credentials of the context's document in no provider's format, in source order: what is in one is told with its provider, by
 * the rules for that. Several rules ask for them; which of them tells one is decided in `literal-owner.ts`.
 */
export function credentialsIn(context: RuleContext): readonly Credential[] {
  const known = found.get(context.project) ?? findCredentials(context);
  found.set(context.project, known);
  return known;
}

function findCredentials(context: RuleContext): Credential[] {
  const isForPeople = isTranslation(context.document.path);
  const all = judged(context).filter(({ candidate, kind }) => {
    return !isForPeople || (kind === 'rare' && keyInTranslation.test(candidate.text));
  });
  if (all.length === 0) return [];
  const known = knownKeys(context);
  const values = [...all.map(({ candidate }) => candidate.span), ...keySpans(context)];
  return all
    .filter(({ candidate }) => !known.some(({ span }) => overlaps(span, candidate.span)))
    .map((each) => ({ ...each, secret: secretsOnLine(context.document, each.candidate.span, values) }));
}

/** What no text for people looks like. */
const keyInTranslation = /(?<![\w+/=-])(?=[\w+/=-]*\d)(?=[\w+/=-]*[A-Za-z])[\w+/=-]{20,}/;

/** Whether a raw text can hold a credential, by its path: one for people only where something in it is not for them. */
export function maySpeakOfSecrets(path: string, text: string): boolean {
  return !isTranslation(path) || keyInTranslation.test(text);
}

/** Texts for people, language by language. */
function isTranslation(path: string): boolean {
  return /(?:^|\/)(?:values-[a-z][\w+-]*|[\w-]+\.lproj|i18n|l10n|locales?|lang|langs|languages|translations?|localization|intl)\/|\.arb$|(?:^|\/)(?:strings|messages|translations?)[._-][a-z]{2}\b/i.test(
    path,
  );
}

/** The candidates that hold a credential, each place once; the first of two names for a place is kept unless the second is surer. */
function judged(context: RuleContext): Judged[] {
  const found = new Map<number, Judged>();
  for (const candidate of candidatesOf(context)) {
    const kind = kindOf(context, candidate);
    const before = found.get(candidate.span.start);
    if (kind && (!before || (before.kind === 'password' && kind === 'rare')))
      found.set(candidate.span.start, { candidate, kind });
  }
  const all = [...found.values()];
  const isToldByParts = ({ candidate }: Judged) =>
    candidate.isHidden === true &&
    all.some((other) => other.candidate !== candidate && overlaps(other.candidate.span, candidate.span));
  return all
    .filter((each) => !isToldByParts(each))
    .sort((left, right) => left.candidate.span.start - right.candidate.span.start);
}

export function overlaps(first: Span, second: Span): boolean {
  return first.start < second.end && second.start < first.end;
}

/** Every text beside a name that `words` takes for a secret's, judged by nobody yet. */
export function* candidatesOf(
  { program, tree, document, data }: RuleContext,
  words = wordsOf(data),
): Generator<Candidate> {
  if (program) yield* inCode(program, words);
  else if (tree)
    yield* inTree({ tree, language: document.language, source: document.text, trust: treeTrust(document) }, words);
}

function wordsOf({ writtenNames, values }: EngineData): Words {
  return { names: writtenNames, values };
}

/** What people read stands in resources; in settings a password may be any word, in a build server's only a mixed one. */
function treeTrust({ language, path, role }: Document): Trust {
  // What a manifest holds is read by code.
  if (/(?:^|\/)AndroidManifest\.xml$/.test(path)) return 'words';
  if (language === 'xml' || language === 'strings') return 'none';
  if (language === 'json' && !/(?:^|\/)(?:app|eas|config|secrets?|credentials|settings)[^/]*\.json$/i.test(path))
    return 'mixed';
  return role === 'ci' ? 'mixed' : 'words';
}

function kindOf(
  { data, document, program }: RuleContext,
  { name, text, trust, isPiece = false, expression }: Candidate,
): ValueKind | undefined {
  // A client token is what vendors call a key that ships: Facebook, Datadog.
  if (/client_?token$/i.test(name)) return undefined;
  // What stands after `Bearer ` is a candidate by itself.
  if (!isPiece && unwrapped(text)) return undefined;
  const words = wordsOf(data);
  const kind =
    data.values.kindOf(text, splitWords(name), isPiece ? trust : least(trust, trustOf(words, name))) ??
    (maySpeakPlainly(words, name, trust) && data.values.isPassphrase(text) ? 'password' : undefined);
  if (kind !== 'password') return kind;
  // A scheme's own default goes by the scheme's name: whoever has the library has it.
  if (program?.nodes('import').some(({ module }) => module === text) === true) return undefined;
  // A test makes up its accounts; what nobody needs to guess there is not told.
  if (!isInTest(data, document)) return kind;
  const isJudged = program !== undefined && expression !== undefined && isGivenToValidator(program, expression);
  return isJudged || !data.values.isChosen(text) ? undefined : kind;
}

/** Whether a call that says whether passwords are good ones takes a text: `Validators.password('Short1!')`. */
function isGivenToValidator({ scopes }: Program, expression: IrNode): boolean {
  const call = scopes.parent(expression);
  if (call?.kind !== 'call') return false;
  const owner = call.receiver?.kind === 'name' || call.receiver?.kind === 'call' ? call.receiver.name : '';
  return [call.name, owner].some((each) => /valid|strength/i.test(each));
}

function isInTest(data: EngineData, { role, path }: Document): boolean {
  return role === 'test' || isPretending(data, path);
}

/** Whether a file's name says that it stands in for something: `MockLoginState.swift`. One that tests may test a connection. */
function isPretending({ values }: EngineData, path: string): boolean {
  const words = splitWords(path.slice(path.lastIndexOf('/') + 1)).filter((word) => !word.startsWith('test'));
  return words.some((word) => values.speaksOf('madeUp', word));
}

/** Keys that stand in a manifest by design. Source: https://developer.android.com/guide/topics/data/keyvaluebackup */
const forManifests = new Set(['com.google.android.backup.api_key']);
/** How such a key of Android's backup service begins, whatever a build file calls it. */
const ofBackups = /^AEdPqrEAAAAI[\w-]{30,50}$/;

/** Whether an API key is the id that a service of pushes or crash reports gives an app: its form is an id's. */
export function isIdOfApp({ values, writtenNames }: EngineData, name: string, text: string): boolean {
  return isApiKeyName(writtenNames, name) && values.speaksOf('appServices', name) && isUuid(text);
}

/** How services that have public and secret keys begin the public ones: `pk_prod_…`. */
const saysPublic = /^(?:pk|pub|public|publishable)[_-]/i;

/** Whether a key is given to a call that is named after what apps ship keys for: `Measurement.start(apiKey: …)`. */
function isForAnalytics({ data, program }: RuleContext, given: Candidate['expression']): boolean {
  const call = given && program?.scopes.parent(given);
  if (call?.kind !== 'call') return false;
  const owner = call.receiver ? (pathOf(call.receiver) ?? '') : '';
  return [call.name, owner].some((each) => data.values.speaksOf('publishable', each));
}

/** Whether a key's own secret is told right beside it: `apiKey` above `apiSecret`. By itself it says whose calls they are. */
function isHalfOfPair(context: RuleContext, name: string, { start }: Span): boolean {
  if (!/key$/i.test(name) || !isApiKeyName(context.data.writtenNames, name)) return false;
  const secret = joined(name).replace(/key$/, 'secret');
  return credentialsIn(context).some(({ candidate }) => {
    const [from, to] = [start, candidate.span.start].sort((left, right) => left - right);
    const isNear = context.document.text.slice(from, to).split('\n').length <= 4;
    return isNear && joined(candidate.name) === secret;
  });
}

function joined(name: string): string {
  return splitWords(name).join('');
}

/** What a credential weighs, by what its name and the names around it say. */
export function severityOf(
  context: RuleContext,
  { name, text, span, expression, around = [] }: Candidate,
  kind: ValueKind,
): Severity {
  const { data, document, program, tree, comments } = context;
  // What might open a real account is another matter than what a test makes up.
  if (isInTest(data, document) && kind === 'password' && !data.values.isCareful(text)) return 'hint';
  const file = document.path.slice(document.path.lastIndexOf('/') + 1);
  if ([file, name, ...around].some((each) => data.values.speaksOf('madeUp', each))) return 'information';
  if (forManifests.has(name) || ofBackups.test(text)) return 'information';
  if (data.values.speaksOf('publishable', name) || isIdOfApp(data, name, text)) return 'information';
  if (isApiKeyName(data.writtenNames, name) && (saysPublic.test(text) || isForAnalytics(context, expression)))
    return 'information';
  if (isHalfOfPair(context, name, span)) return 'information';
  if (program && expression && (isForLocalServer(program, expression) || isForExampleServer(program, expression)))
    return 'information';
  if (tree && isInLocalBlock(tree, span)) return 'information';
  const taker = expression && program?.scopes.parent(expression);
  const said = [name, ...around, ...(taker?.kind === 'call' ? [taker.name] : [])];
  // An account that a demo offers to everyone.
  if (kind === 'password' && said.some((each) => splitWords(each).includes('demo'))) return 'information';
  if (isForTrial(document.path)) return 'information';
  if (isSaidForTrial(comments, document.text, span.start)) return 'information';
  return kind === 'password' || isApiKeyName(data.writtenNames, name) ? 'warning' : 'error';
}
