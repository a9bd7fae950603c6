import type { Document, Span } from '../../../document';
import type { EngineData } from '../../../data';
import type { Severity } from '../../../finding';
import { knownKeys } from '../../../secrets/known-keys';
import { splitWords } from '../../../secrets/names';
import type { Trust, ValueKind } from '../../../secrets/rarity-values';
import type { FindingInput, RuleContext } from '../../context';
import type { Rule } from '../../rule';
import { rule as hardcodedSecret } from '../hardcoded-secret/rule';
import { sessionTokenFix } from '../hardcoded-secret/fix';
import { isApiKeyName, least, maySpeakPlainly, trustOf, type Candidate, type Words } from './candidate';
import { inCode } from './code';
import { mayHoldCredential } from './confirm';
import { messageOf } from './message';
import { inTree } from './tree';
import { unwrapped } from './texts';

/** A text that looks like a secret beside a name that says so, in no provider's format. */
export const rule: Rule = {
  metadata: {
    id: 'hardcoded-credential',
    title: 'Hardcoded credential',
    checklist: 1,
    severity: 'error',
    cwe: [798, 259, 321],
    masvs: ['MASVS-STORAGE-1'],
    maswe: { current: ['MASWE-0004'], beta: ['MASWE-0005', 'MASWE-0013', 'MASWE-0036'] },
    isSecretScan: true,
    languages: hardcodedSecret.metadata.languages.filter((language) => language !== 'text'),
    noFix:
      'A password that people type, and a value in a build file or resource, has to move to the backend or a vault by hand.',
  },
  gate: ({ writtenNames }) => [
    { allOf: [writtenNames.keywords, ['"', "'", '=', ':', '<', 'password']] },
    // A login in an address, and a registry's, are named by nothing.
    { allOf: [['://'], ['@']] },
    { allOf: [['_auth']] },
  ],
  confirm: (text, data, _policy, path) =>
    (!isTranslation(path) || keyInTranslation.test(text)) && mayHoldCredential(text, data, path),
  check(context) {
    const found = judged(context).filter(({ candidate, kind }) => {
      return !isTranslation(context.document.path) || (kind === 'rare' && keyInTranslation.test(candidate.text));
    });
    if (found.length === 0) return;
    // A value in a provider's format is told with its provider, by the rules for that.
    const known = knownKeys(context);
    const isKnown = (place: Span) => known.some(({ span }) => overlaps(span, place));
    for (const each of found)
      if (!isKnown(each.candidate.span))
        context.report({ ...findingOf(context, each), secret: secretOf(context, each, found) });
  },
};

interface Judged {
  readonly candidate: Candidate;
  readonly kind: ValueKind;
}

/** What no text for people looks like. */
const keyInTranslation = /(?<![\w+/=-])(?=[\w+/=-]*\d)(?=[\w+/=-]*[A-Za-z])[\w+/=-]{20,}/;

/** Texts for people, language by language: only what none of them looks like is a secret there. */
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

function overlaps(first: Span, second: Span): boolean {
  return first.start < second.end && second.start < first.end;
}

function* candidatesOf({ program, tree, document, data }: RuleContext): Generator<Candidate> {
  const words = wordsOf(data);
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
  { data, program }: RuleContext,
  { name, text, trust, isPiece = false }: Candidate,
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
  return kind;
}

/** Whether a file's name says that it stands in for something: `MockLoginState.swift`. One that tests may test a connection. */
function isPretending({ values }: EngineData, path: string): boolean {
  const words = splitWords(path.slice(path.lastIndexOf('/') + 1)).filter((word) => !word.startsWith('test'));
  return words.some((word) => values.speaksOf('madeUp', word));
}

function findingOf(context: RuleContext, { candidate, kind }: Judged): FindingInput {
  const { name, span, expression, text, related = [] } = candidate;
  const severity = severityOf(context, candidate, kind);
  const isExact = span.end - span.start === text.length;
  const isWhole =
    expression?.kind === 'template' ||
    (expression?.content.start === span.start && expression.content.end === span.end);
  const canReplace = kind === 'rare' && expression !== undefined && candidate.isCompared !== true;
  const fix = canReplace
    ? sessionTokenFix(context, { span, isWhole, candidate: { expression, exact: isExact } })
    : undefined;
  return {
    span,
    message: messageOf(context, candidate, kind),
    severity,
    keyClass: 'S',
    detail: name,
    related,
    fixes: fix ? [fix] : [],
  };
}

/** What an excerpt hides: from the first to the last credential of the line, since each of them is one to be kept. */
function secretOf({ document }: RuleContext, { candidate }: Judged, found: readonly Judged[]): Span {
  const { span } = candidate;
  const isOnLine = (other: Span) => {
    const between = document.text.slice(Math.min(span.start, other.start), Math.max(span.start, other.start));
    return !/[\r\n]/.test(between);
  };
  const spans = found.map((each) => each.candidate.span).filter(isOnLine);
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** Keys that stand in a manifest by design. Source: https://developer.android.com/guide/topics/data/keyvaluebackup */
const forManifests = new Set(['com.google.android.backup.api_key']);

function severityOf(
  { data, document }: RuleContext,
  { name, text, around = [] }: Candidate,
  kind: ValueKind,
): Severity {
  // A test makes up its accounts; what might open a real one is another matter.
  const isInTest = document.role === 'test' || isPretending(data, document.path);
  if (isInTest && kind === 'password' && !data.values.isCareful(text)) return 'hint';
  const file = document.path.slice(document.path.lastIndexOf('/') + 1);
  if ([file, ...around].some((each) => data.values.speaksOf('madeUp', each))) return 'information';
  if (forManifests.has(name) || data.values.speaksOf('publishable', name)) return 'information';
  return kind === 'password' || isApiKeyName(data.writtenNames, name) ? 'warning' : 'error';
}
