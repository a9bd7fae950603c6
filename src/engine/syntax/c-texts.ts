import type { Span } from '../document';
import { byteOf } from '../text/numbers';
import { unescaped, type CToken } from './c-tokens';

/** A text that several pieces of C make, and the last of them, as an index into the tokens. */
export interface CText {
  readonly text: string;
  readonly span: Span;
  readonly last: number;
}

/** What each macro stands for whose whole body is texts: `#define HEAD "…"`. */
export function definedTexts(tokens: readonly CToken[]): ReadonlyMap<string, string> {
  const defined = new Map<string, string>();
  for (const [at, { kind, text }] of tokens.entries()) {
    const name = tokens[at + 1];
    if (kind !== 'directive' || text !== 'define' || name?.kind !== 'word') continue;
    let end = at + 2;
    while (tokens[end]?.kind === 'string') end++;
    const isWhole = end > at + 2 && (tokens[end]?.kind ?? 'end of line') === 'end of line';
    const body = tokens.slice(at + 2, end).map((token) => token.text);
    if (isWhole) defined.set(name.text, body.join(''));
  }
  return defined;
}

/**
 * The text that begins at a token: strings and macros that stand for strings, beside each other or joined by `+`, each of them alone or
 * in `std::string(…)`. Undefined where no text begins.
 */
export function textFrom(
  tokens: readonly CToken[],
  defined: ReadonlyMap<string, string>,
  first: number,
): CText | undefined {
  const texts: string[] = [];
  let last = -1;
  for (let at: number | undefined = first; at !== undefined; at = nextPiece(tokens, at)) {
    const token = tokens[at];
    const text = token?.kind === 'string' ? token.text : token?.kind === 'word' ? defined.get(token.text) : undefined;
    if (text === undefined) break;
    texts.push(text);
    last = at;
  }
  const [begin, end] = [tokens[first], tokens[last]];
  if (!begin || !end) return undefined;
  const span = { start: (begin.content ?? begin.span).start, end: (end.content ?? end.span).end };
  return { text: texts.join(''), span, last };
}

/** Where the piece after the one at `at` may stand. */
function nextPiece(tokens: readonly CToken[], at: number): number | undefined {
  const sign = (index: number) => tokens[index]?.text;
  let next = at + 1;
  if (tokens[next]?.kind === 'string' || tokens[next]?.kind === 'word') return next;
  if (sign(next) === ')' && sign(next + 1) === '+') next++;
  if (tokens[next]?.kind !== 'sign' || sign(next) !== '+') return undefined;
  next++;
  if (sign(next) === 'std' && sign(next + 1) === '::') next += 2;
  return sign(next) === 'string' && sign(next + 1) === '(' ? next + 2 : next;
}

/** Fewer letters are no key, and more no list that a person wrote. */
const fewest = 8;
const most = 4096;

/** The letters or bytes of a list, and the tokens that they stand between. */
export interface CList {
  readonly units: readonly number[];
  readonly span: Span;
  readonly last: number;
}

/** The list between the brace at `open` and the one that closes it, where all in it are letters or bytes. */
export function listFrom(tokens: readonly CToken[], open: number): CList | undefined {
  const units: number[] = [];
  let at = open + 1;
  for (; units.length <= most && tokens[at]?.text !== '}'; at++) {
    if (tokens[at]?.text === '(') at += 3;
    const unit = unitOf(tokens[at]?.text === '-' ? `-${tokens[++at]?.text ?? ''}` : (tokens[at]?.text ?? ''));
    if (unit === undefined) return undefined;
    units.push(unit);
    if (tokens[at + 1]?.text === ',') at++;
  }
  const [begin, end] = [tokens[open], tokens[at]];
  if (!begin || !end) return undefined;
  return { units, span: { start: begin.span.end, end: end.span.start }, last: at - 1 };
}

/** The text that a list spells out, letter by letter or byte by byte. */
export function spelledIn({ units, span, last }: CList): CText | undefined {
  const text = String.fromCharCode(...units).replace(/\0$/, '');
  return text.length < fewest || !/^[\t\r\n -~]+$/.test(text) ? undefined : { text, span, last };
}

function unitOf(written: string): number | undefined {
  const [, letter] = /^(?:u8|[LuU])?'(.+)'$/s.exec(written) ?? [];
  const text = letter === undefined ? undefined : unescaped(letter);
  return text === undefined ? byteOf(written) : text.length === 1 ? text.charCodeAt(0) : undefined;
}
