import type { Span } from '../../../document';
import { attribute, descendants, plistEntries, type Tree, type TreeElement } from '../../../ir/tree';
import type { Trust } from '../../../secrets/rarity-values';
import { shellScriptOf } from '../../../syntax/groovy-scripts';
import { readShell } from '../../../syntax/shell';
import { placeIn } from '../../../text/place';
import { passwordOfLogin, takesPassword } from './command-options';
import { isSecretSetting, least, trustOf, type Candidate, type Words } from './candidate';
import { piecesOf, type Piece } from './texts';

/** What a kind of file lets a text be: resources speak to people, so only a random one is a credential there. */
export interface TreeInput {
  readonly tree: Tree;
  readonly language: string;
  /** The document's text. */
  readonly source: string;
  readonly trust: Trust;
}

/** An element with the name that its value goes by. */
interface Held {
  readonly name: string;
  readonly text: string;
  readonly span: Span;
  /** Whether nobody reads it on the screen: `translatable="false"`. */
  readonly isForCode?: boolean;
}

/** Every text of a structured file beside a secret's name. */
export function* inTree(input: TreeInput, words: Words): Generator<Candidate> {
  yield* among(input, heldIn(input.tree.roots), words);
  if (input.language === 'groovy') yield* among(input, inScripts(input), words);
}

/** What the words of a pipeline's commands hold: `sh "curl -u name:password …"`. */
function* inScripts({ tree, source }: TreeInput): Generator<Held> {
  for (const element of descendants(tree.roots)) {
    const script = shellScriptOf(element);
    if (script) yield* heldIn(readShell(source, script.textSpan).roots);
  }
}

function* among(input: TreeInput, all: Iterable<Held>, words: Words): Generator<Candidate> {
  for (const held of all) {
    const value = unquoted(held);
    const pieces = piecesOf(value.text, words, least(input.trust, 'mixed'));
    const isForCode = held.isForCode === true || (input.language === 'xml' && isNoWord(held.text));
    const trust = isForCode ? least('mixed', trustOf(words, held.name)) : input.trust;
    if (pieces.length === 0 && isSecretSetting(words, held.name)) yield { ...value, trust };
    for (const piece of pieces) {
      const span = placeOf(input, value, piece);
      yield { name: piece.name, text: piece.value, span, trust: piece.trust, isPiece: true };
    }
  }
}

/** Letters and figures without a space: no label is written so. */
function isNoWord(text: string): boolean {
  return /^(?=\D*\d)(?=[^A-Za-z]*[A-Za-z])[\w#$%&*+.?@-]{8,40}$/.test(text);
}

function isForCode(element: TreeElement): boolean {
  return attribute(element, 'translatable')?.value === 'false';
}

/** Where a piece stands: by its offsets, or in a text that was decoded by what of it is written as it is. */
function placeOf({ source }: TreeInput, { text, span }: Held, { value, start, end }: Piece): Span {
  if (span.end - span.start === text.length) return { start: span.start + start, end: span.start + end };
  return placeIn(source, span, value);
}

/** `"\"value\""` is how a build file writes Java's literal; a shell's default is what the variable is where it is unset. */
function unquoted(held: Held): Held {
  const inside = /^(?<before>["'])(?<value>.*)["']$/s.exec(held.text) ?? shellDefault.exec(held.text);
  const { before = '', value = '' } = inside?.groups ?? {};
  if (value === '') return held;
  // Where the file writes the text with escapes, its own place is not known: the whole stays.
  const isExact = held.span.end - held.span.start === held.text.length;
  const start = held.span.start + before.length;
  return { name: held.name, text: value, span: isExact ? { start, end: start + value.length } : held.span };
}

const shellDefault = /^(?<before>\$\{\w+:?-)(?<value>[^${}]+)\}$/;

/** The texts of a tree with the names that they go by. */
export function heldIn(roots: readonly TreeElement[]): Generator<Held> {
  return heldBy(roots, undefined);
}

function* heldBy(elements: readonly TreeElement[], around: TreeElement | undefined): Generator<Held> {
  const keys = new Map(around?.name === 'dict' ? plistEntries(around).map(({ key, value }) => [value, key]) : []);
  for (const element of elements) {
    yield* ofAttributes(element);
    const name = keys.get(element) ?? nameOf(element, around, elements);
    const login = around && passwordOfLogin(around.name, element.name, element.text);
    if (login !== undefined) {
      const at = element.textSpan.start + element.text.length - login.length;
      yield { name: 'password', text: login, span: { start: at, end: at + login.length } };
    } else if (element.text !== '' && element.parts?.every(({ kind }) => kind === 'text') !== false)
      yield { name: name ?? '', text: element.text, span: element.textSpan, isForCode: isForCode(element) };
    else if (/^\$\{\w+:?-/.test(element.text)) yield { name: element.name, text: element.text, span: element.textSpan };
    yield* heldBy(element.children, element);
  }
}

/** Elements that say how a value is written rather than what it is. */
const wrappers = new Set([
  'string',
  'item',
  'value',
  'default',
  'defaultValue',
  'text',
  'data',
  'entry',
  'property',
  'argument',
  'choice',
]);

function nameOf(
  element: TreeElement,
  around: TreeElement | undefined,
  siblings: readonly TreeElement[],
): string | undefined {
  if (element.name === 'key') return undefined;
  const own = attribute(element, 'name')?.value ?? attribute(element, 'key')?.value;
  if (own !== undefined) return own;
  if (element.name === 'choice') return around?.name;
  // `unset PASSWORD PROVIDER` lists names, and `-noprompt` is no value of what stands before it.
  if (element.name === 'argument')
    return around?.name === 'unset' || element.text.startsWith('-')
      ? undefined
      : named(siblings[siblings.indexOf(element) - 1]?.text);
  if (around && takesPassword(around.name, element.name, siblings)) return 'password';
  if (!wrappers.has(element.name)) return element.name;
  if (element.name === 'item') return around?.name;
  // A pair of `name` and `value` is all that stands in its block.
  const sibling = siblings.slice(0, 8).find(({ name }) => name === 'name' || name === 'key');
  return named(sibling?.text) ?? (element.name === 'value' ? around?.name : undefined);
}

function named(text: string | undefined): string | undefined {
  return text !== undefined && /^(?:\/\/[\w./-]{1,100}\/:)?[\w.-]{3,60}$/.test(text) ? text : undefined;
}

/** `<meta-data android:name="…" android:value="…" />`, `<server password="…" />`. */
function* ofAttributes(element: TreeElement): Generator<Held> {
  const name = attribute(element, 'name')?.value ?? attribute(element, 'key')?.value;
  for (const { name: own, value, valueSpan } of element.attributes) {
    const plain = own.slice(own.indexOf(':') + 1);
    if (plain === 'name' || plain === 'key') continue;
    yield { name: plain === 'value' && name !== undefined ? name : plain, text: value, span: valueSpan };
  }
}
