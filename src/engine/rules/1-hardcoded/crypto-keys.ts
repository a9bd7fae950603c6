import type { Span } from '../../document';
import { LiteralOrigins, type LiteralOrigin } from '../../flow/literal-origins';
import type { Program } from '../../flow/program';
import type { SinkUse } from '../../flow/sinks';
import type { Literal, Template } from '../../ir/ir';
import type { ProjectView } from '../../project/view';
import { knownKeys } from '../../secrets/known-keys';
import { splitWords } from '../../secrets/names';
import type { RuleContext } from '../context';
import { trustOf } from './hardcoded-credential/candidate';

/** What is written in the code and taken for a key by a cryptographic call. */
export interface CryptoKey {
  /** What is told: the literal, or the call where the literal stands in another file. */
  readonly span: Span;
  readonly origin: LiteralOrigin;
  /** What it is a key of, as the models call it. */
  readonly label: string;
  /** The calls that it gets to; none for a statement of SQL that holds its key. */
  readonly uses: readonly SinkUse[];
}

const found = new WeakMap<ProjectView, readonly CryptoKey[]>();

/**
 * The keys of the context's document, each literal once, in source order. A key in a provider's own format is none of them: it is told
 * with its provider. Nor are those of tests, which make them up.
 */
export function cryptoKeys(context: RuleContext): readonly CryptoKey[] {
  // Each check of a document asks the project by a view of its own.
  const known = found.get(context.project) ?? findKeys(context);
  found.set(context.project, known);
  return known;
}

/** Where the document's own keys stand. */
export function keySpans(context: RuleContext): readonly Span[] {
  return cryptoKeys(context).flatMap(({ span, origin }) => (origin.elsewhere ? [] : [span]));
}

/** Whether a place holds a key that a cryptographic call takes: told as such, and by no other rule. */
export function isCryptoKey(context: RuleContext, { start, end }: Span): boolean {
  return keySpans(context).some((span) => span.start < end && start < span.end);
}

/** What a key says that is none. A weak one, such as counted digits, is one all the same. */
const standIns = /not[_-](?:a[_-])?real|placeholder|change[_-]?me|dummy|fake/i;

/** Whether a key says itself that it is none, or the names of the file and of what is around it that it is made up: a sample, a demo. */
export function isMadeUp({ data, document, program }: RuleContext, { origin }: CryptoKey): boolean {
  if (origin.text !== undefined && standIns.test(origin.text)) return true;
  const file = document.path.slice(document.path.lastIndexOf('/') + 1);
  const around = origin.expression ? [...(program?.scopes.ancestors(origin.expression) ?? [])] : [];
  const names = around.flatMap((node) => (node.kind === 'function' || node.kind === 'type' ? [node.name] : []));
  return [file, ...names].some((name) => data.values.speaksOf('madeUp', name));
}

function findKeys(context: RuleContext): CryptoKey[] {
  const { program, document } = context;
  if (!program || document.role === 'test' || document.role === 'generated') return [];
  const keys = new Map<string, CryptoKey>();
  const origins = new LiteralOrigins(program);
  for (const use of program.sinkUses('key-material'))
    for (const origin of use.values.flatMap((value) => origins.of(value))) {
      if (!isKey(context, origin)) continue;
      const span = origin.elsewhere ? use.span : origin.span;
      const place = `${String(span.start)}-${String(span.end)}`;
      const known = keys.get(place);
      keys.set(place, { span, origin, label: known?.label ?? use.model.label, uses: [...(known?.uses ?? []), use] });
    }
  const all = [...keys.values(), ...inStatements(program)].sort((left, right) => left.span.start - right.span.start);
  if (all.length === 0) return all;
  const providers = knownKeys(context).filter((key) => key.class === 'S');
  return all.filter(
    ({ span, origin }) =>
      origin.elsewhere !== undefined ||
      !providers.some((key) => key.span.start < span.end && span.start < key.span.end),
  );
}

/** Whether what reaches a call can be a key of this app: not nothing, not a reference, not a text that a protocol fixes for everyone. */
function isKey(context: RuleContext, { text, elsewhere }: LiteralOrigin): boolean {
  if (text === undefined) return true;
  const { values } = context.data;
  if (text.trim() === '' || /^\$?\{\w*\}$|^\$\{.*\}$|^<.*>$|^%.*%$/.test(text) || values.isProtocolConstant(text))
    return false;
  return !elsewhere || !isToldThere(context, elsewhere.name, text);
}

/** Whether the constant of another file is told where it stands, by its name or by its format. */
function isToldThere({ data }: RuleContext, name: string, text: string): boolean {
  if (data.formats.search.matches(text, () => new Set(splitWords(name))).length > 0) return true;
  const words = { names: data.writtenNames, values: data.values };
  if (!data.writtenNames.isSecret(name)) return false;
  return data.values.kindOf(text, splitWords(name), trustOf(words, name)) !== undefined;
}

/** `PRAGMA key = '…'`, `PRAGMA rekey = "x'…'"`, `ATTACH … KEY '…'`. Source: https://www.zetetic.net/sqlcipher/sqlcipher-api/ */
const statement =
  /\b(?:PRAGMA\s+(?:\w+\.)?(?:hex)?(?:re)?key\s*=\s*|ATTACH\b[^;]{1,200}\bKEY\s+)(["'])(?:x')?([^'"\r\n]{1,200})/gi;

function inStatements(program: Program): CryptoKey[] {
  const texts: (Literal | Template)[] = [...program.nodes('literal'), ...program.nodes('template')];
  return texts.flatMap((expression) => {
    const text = expression.kind === 'literal' ? expression.value : program.ownConstants.textOf(expression);
    if (text === undefined || !/key/i.test(text)) return [];
    return [...text.matchAll(statement)].flatMap(({ index, 0: all, 2: key = '' }): CryptoKey[] => {
      if (/^[?:@$%{]|\{\}|%[@s]/.test(key)) return [];
      const isExact =
        expression.kind === 'literal' && expression.content.end - expression.content.start === text.length;
      const start = expression.span.start + (isExact ? expression.content.start - expression.span.start : 0);
      const from = start + index + all.length - key.length;
      const span = isExact ? { start: from, end: from + key.length } : expression.span;
      return [{ span, origin: { span, text: key }, label: 'database key', uses: [] }];
    });
  });
}
