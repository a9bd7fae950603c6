import { byteOf } from '../text/numbers';
import { listFrom, type CList, type CText } from './c-texts';
import type { CToken } from './c-tokens';

/** Fewer bytes come out readable by chance under one of many masks; more are no key. */
const fewest = 10;
const largest = 4096;
const longest = 64;
/** More lists and numbers than this in one file are tables, not a key and its mask. */
const most = 48;

/** What C keys and tokens consist of: a text with other signs in it hardly was masked for being secret. */
const plain = /^[\w+/=.:@#$!%-]+$/;

/** Bytes that a file may mask others with: its numbers and short lists and texts. None where it masks nothing. */
export function masksIn(tokens: readonly CToken[]): readonly (readonly number[])[] {
  if (!tokens.some(({ kind, text }) => kind === 'sign' && (text === '^' || text === '^='))) return [];
  const numbers = new Set<number>();
  const lists: number[][] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'string' && token.text.length > 1)
      lists.push(Array.from(token.text, (letter) => letter.charCodeAt(0) & 0xff));
    else if (token.text === '{') lists.push([...(listFrom(tokens, at)?.units ?? [])]);
    else if (isConstant(tokens, at)) {
      const byte = byteOf(token.text);
      if (byte !== undefined && byte > 0) numbers.add(byte);
    }
  }
  const short = lists.filter(({ length }) => length > 0 && length <= longest);
  return [...[...numbers].slice(0, most).map((byte) => [byte]), ...short.slice(0, most)];
}

/** A number that masks where it stands, or that a constant is: `^ 0x5A`, `KEY = 0x5A;`, `#define KEY 0x5A`. */
function isConstant(tokens: readonly CToken[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== 'sign' || !/^[\d']/.test(token.text)) return false;
  if ([before?.text, next?.text].some((text) => text === '^' || text === '^=')) return true;
  if (before?.text === '=' && next?.text === ';') return true;
  return tokens[at - 2]?.kind === 'directive' && tokens[at - 2]?.text === 'define' && next?.kind === 'end of line';
}

/** The text that a list of bytes is under one of the masks, where it is none without. */
export function unmaskedIn({ units, span, last }: CList, masks: readonly (readonly number[])[]): CText | undefined {
  if (units.length < fewest || units.length > largest) return undefined;
  for (const mask of masks) {
    const text = textUnder(mask, units);
    if (text.length >= fewest && plain.test(text)) return { text, span, last };
  }
  return undefined;
}

function textUnder(mask: readonly number[], units: readonly number[]): string {
  const codes = units.map((unit, index) => (unit & 0xff) ^ (mask[index % mask.length] ?? 0));
  return String.fromCharCode(...codes).replace(/\0$/, '');
}
