import type { Span } from '../document';
import type { Evidence, KeyClass, RelatedPlace } from '../finding';
import type { EngineData } from '../data';
import type { GateCondition } from '../gate/gate';
import { languageOf } from '../classify';
import type { Program } from '../flow/program';
import type { Fact, ProjectView } from '../project/view';
import type { RuleContext } from '../rules/context';
import { BlockSearch } from '../text/blocks';
import { placeIn } from '../text/place';
import { SyntaxParser } from '../syntax/parser';
import { proofOf } from './evidence/evidence';
import { candidatesOf, isElsewhere, type Candidate } from './finder';
import type { FormatMatch, Formats } from './formats';
import { hiddenIn, placeOfDefinition, type Disguise, type Elsewhere, type HiddenCandidate } from './hidden/candidates';
import { mayHide } from './hidden/confirm';
import { decodedIn } from './hidden/encodings';
import { letterWords } from './hidden/letters';
import { splitWords } from './names';

/** A key in a known format, classified. */
export interface KnownKey {
  readonly match: FormatMatch;
  readonly candidate: Candidate;
  readonly class: KeyClass;
  readonly evidence: readonly Evidence[];
  readonly span: Span;
  /** Whether the key is all of its literal. */
  readonly isWhole: boolean;
  /** How it is written where it does not stand there as it is. */
  readonly disguise?: Disguise;
  /** Where else it is written. */
  readonly related: readonly RelatedPlace[];
}

/** A format's keyword, or a name for keys beside which what hides the keyword is looked for a second time. */
export function keyGates(data: EngineData): GateCondition[] {
  return [
    { allOf: [data.formats.keywords] },
    { allOf: [data.formats.encodedKeywords] },
    { allOf: [['revers'], ['"', "'"]] },
    { allOf: [letterWords] },
    // What only its use names may be a constant of another file, or in pieces.
    { allOf: [[...data.writtenNames.keywords, 'key', 'dsn', 'webhook']] },
    // A login in an address is named by nothing.
    { allOf: [['://'], ['@']] },
  ];
}

/** A literal joined to another, or a long piece of text that is joined to a name before it, by `+` or inside a template. */
const joinedPieces = new BlockSearch(
  /["'`]\)?\s*\+\s*["'`]|"\s*@"|stringByAppending\w+:\s*@"|[\w-]["']\s+@?["'][\w-]{4}|(?:\+\s*["'`]|\}|\))[\w-]{12}/,
);

/** What may be joined by its name. */
const definedText = new BlockSearch(/#[ \t]*define[ \t]+\w+[ \t]+"/);

/** Several rules ask the same of one text, one after another. */
const lastAsked = new WeakMap<EngineData, { readonly text: string; readonly mayHold: boolean }>();

/** Whether a pattern fits somewhere in the raw text of the file at `path`, or the text holds a key in a form that none can fit. */
export function mayHoldKey(text: string, data: EngineData, path: string): boolean {
  const known = lastAsked.get(data);
  if (known?.text === text) return known.mayHold;
  const language = languageOf(path);
  const isCode = language === 'c' || SyntaxParser.parses(language);
  const { formats } = data;
  const isJoined = isCode && (joinedPieces.isIn(text) || (language === 'c' && definedText.isIn(text)));
  const mayHold = isJoined || formats.mayOccurIn(text) || mayHide(text, formats, isCode);
  lastAsked.set(data, { text, mayHold });
  return mayHold;
}

const found = new WeakMap<ProjectView, readonly KnownKey[]>();

/** Every key in a known format in the context's document, once a place. */
export function knownKeys(context: RuleContext): readonly KnownKey[] {
  // Each check of a document asks the project by a view of its own.
  const known = found.get(context.project) ?? findKeys(context);
  found.set(context.project, known);
  return known;
}

function findKeys(context: RuleContext): KnownKey[] {
  const { document, program, tree, comments } = context;
  const seen = new Set<string>();
  const keys: KnownKey[] = [];
  const input = { document, comments, ...(program && { program }), ...(tree && { tree }) };
  const { formats } = context.data;
  const inDocument = formats.searchIn(`${document.path}\n${document.text}`);
  const isEncoded = decodedIn(document.text).length > 0;
  const add = (candidate: Candidate, match: FormatMatch, disguise?: Disguise, definition?: Fact) => {
    // A policy shows what its own formats match.
    if (match.format.maxLength !== undefined && context.policy.settings.layers.includes(document.path)) return;
    const key = classified(context, candidate, match);
    const place = String(key?.span.start);
    if (!key || seen.has(place)) return;
    seen.add(place);
    const related = definition ? [placeOfDefinition(definition)] : [];
    keys.push({ ...key, related, ...(disguise && { disguise }) });
  };
  for (const candidate of candidatesOf(input)) {
    const isJoined = candidate.parts !== undefined || (document.language === 'c' && !candidate.exact);
    const search = isJoined ? formats.search : inDocument;
    for (const match of search.matches(candidate.text, candidate.words)) add(candidate, match);
    if (!isEncoded) continue;
    for (const { encoding, ...decoded } of decodedIn(candidate.text)) {
      const inner = within(candidate, decoded);
      for (const match of formats.search.matches(decoded.text, inner.words))
        if (hasBeginning(match) || isWhole(match, decoded.text))
          add(inner, match, encoding === 'hex' ? 'as hex' : 'as base64');
    }
  }
  for (const { candidate, match } of program ? hiddenKeys(context, program) : [])
    add(candidate, match, candidate.disguise, candidate.elsewhere?.definition);
  return keys;
}

function* hiddenKeys(
  { data: { formats } }: RuleContext,
  program: Program,
): Generator<{ candidate: HiddenCandidate; match: FormatMatch }> {
  for (const candidate of hiddenIn(program)) {
    const { text, disguise, words, isSaid, elsewhere } = candidate;
    const toldThere = elsewhere ? keysToldAt(elsewhere, formats, text) : [];
    for (const match of formats.search.matches(text, words)) {
      const isKey = disguise === 'in pieces' || hasBeginning(match) || (isWhole(match, text) && isSaid());
      if (isKey && !toldThere.includes(match.format.id)) yield { candidate, match };
    }
  }
}

/** The formats that a constant of another file is known by where it is defined, under the name that it has there. */
function keysToldAt({ definition, definedAs }: Elsewhere, formats: Formats, text: string): string[] {
  if (definedAs === undefined) return [];
  const { key, path } = definition;
  const words = new Set([
    ...splitWords(key.slice(key.indexOf(':') + 1)),
    ...splitWords(path.slice(path.lastIndexOf('/') + 1)),
  ]);
  return formats.search.matches(text, () => words).map(({ format }) => format.id);
}

/** A decoded part of a candidate: what the code does with it is done with what it decodes to, so that no call can stand for it. */
function within(
  { text: _, parts: __, expression: ___, ...candidate }: Candidate,
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
): Candidate {
  const { span, exact } = candidate;
  return {
    ...candidate,
    text,
    span: exact ? { start: span.start + start, end: span.start + end } : span,
    exact: false,
  };
}

/** Whether a match tells itself in a text that was only guessed at; else it means something only where it is all of that. */
function hasBeginning({ format }: FormatMatch): boolean {
  return format.shown >= 3;
}

function isWhole({ start, end }: FormatMatch, text: string): boolean {
  return start === 0 && end === text.length;
}

function classified(
  context: RuleContext,
  candidate: Candidate,
  match: FormatMatch,
): Omit<KnownKey, 'related'> | undefined {
  if (isElsewhere(candidate, match.start, match.end)) return undefined;
  const proof = proofOf(match.format, { value: match.value, now: context.now, document: context.document.text });
  if (proof.refuted) return undefined;
  // What names no provider has to prove itself.
  if (match.format.anywhere === true && !match.isDecided && proof.class === undefined) return undefined;
  const ofGoogle = googleClass(context, match, candidate);
  const keyClass = ofGoogle ?? (match.format.class === 'C' ? (proof.class ?? match.class) : match.class);
  const span = candidate.exact
    ? { start: candidate.span.start + match.start, end: candidate.span.start + match.end }
    : placeIn(context.document.text, candidate.span, match.value);
  const isWhole = match.start === 0 && match.end === candidate.text.length;
  return { match, candidate, class: keyClass, evidence: evidenceOf(match, proof.evidence), span, isWhole };
}

function evidenceOf(match: FormatMatch, proved: readonly Evidence[]): Evidence[] {
  return [{ label: 'Mode', value: match.isTest ? 'test key' : '' }, ...proved].filter(({ value }) => value !== '');
}

/** The pages and apps of YouTube itself ask there, with keys that are the same for everyone. */
const youTubesOwn = /\b(?:youtube\.com\/youtubei|youtubei\.googleapis\.com)\//;

/** The class of a Google key that where it stands tells; undefined where that tells nothing. */
function googleClass(context: RuleContext, match: FormatMatch, candidate: Candidate): KeyClass | undefined {
  if (match.format.id !== 'google-api-key') return undefined;
  return youTubesOwn.test(candidate.text) ? 'P' : firebaseClass(context, candidate);
}

/**
 * A Google key in Firebase's own configuration file, or in the options that stand for it in code, is public by design, until the same app calls the Gemini API: since 2026 such
 * keys can be charged for it. Sources: https://firebase.google.com/docs/projects/api-keys and, for the resources that stand for that
 * file, https://developers.google.com/android/guides/google-services-plugin, for the options https://firebase.google.com/docs/flutter/setup
 */
function firebaseClass(context: RuleContext, { words }: Candidate): KeyClass | undefined {
  if (/generativelanguage\.googleapis|GenerativeModel\b|@google\/gener/.test(context.document.text)) return 'S';
  const { path, text } = context.document;
  if (/(?:^|[/._-])(?:google-services[^/]*\.json|GoogleService-Info[^/]*\.plist)$/.test(path)) return 'P';
  // Its entries may have been copied into the app's own list.
  if (path.endsWith('.plist') && /<key>(?:GOOGLE_APP_ID|GCM_SENDER_ID)<\/key>/.test(text) && words().has('api'))
    return 'P';
  const speaks = (...all: readonly string[]) => all.every((word) => words().has(word)) && !words().has('maps');
  const isResource = /(?:^|\/)values[^/]*\/[^/]+\.xml$/.test(path) && text.includes('name="google_app_id"');
  if (isResource) return speaks('google', 'api', 'key') ? 'P' : undefined;
  const isCode = context.program !== undefined || /\.html?$/.test(path);
  const isOptions = isCode && /\bFirebaseOptions\b|\b(?:messaging|gcm)SenderI[dD]\b/.test(text);
  return isOptions && (speaks('api', 'key') || speaks('firebase')) ? 'P' : undefined;
}
