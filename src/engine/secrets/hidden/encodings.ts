import { BlockSearch } from '../../text/blocks';
import { base64Text } from '../evidence/base';

/** A text that another one holds in an encoding; offsets are into the other. */
export interface Decoded {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly encoding: 'base64' | 'hex';
}

/** Shorter pieces of an encoded prefix occur in any text. */
const shortest = { base64: 5, hex: 8, atStart: 4 } as const;
/** As many letters of a prefix tell it from chance; more only make more words to look for. */
const enough = 6;
/** What stands before a value: with one of them before it, a piece of three letters' encoding is telling too. */
const openings = ['"', "'", '=', '>', ' '];

/**
 * How the fixed letters at the start of a key look where the key is encoded once or twice, wherever in the encoded text it stands:
 * words to search for. A prefix too short to be told from chance has none.
 */
export function encodedForms(prefix: string): string[] {
  const start = prefix.slice(0, enough);
  const [hex, base64] = [hexOf(start), base64Forms(start)];
  // What is encoded twice mostly begins with the key.
  const twice = [base64Forms(base64[0] ?? '')[0] ?? '', base64Forms(hex)[0] ?? ''];
  const anywhere = [
    ...longEnough([...base64, ...twice], 'base64'),
    ...longEnough([hex, hexOf(base64[0] ?? '')], 'hex'),
  ];
  const atStart = [base64[0] ?? '', hex].filter((form) => form.length >= shortest.atStart && !anywhere.includes(form));
  return [...anywhere, ...atStart.flatMap((form) => openings.map((opening) => opening + form))];
}

/** A text from its last letter to its first. */
export function reversed(text: string): string {
  return Array.from(text).reverse().join('');
}

/**
 * What a prefix fixes of its base64, at each of the three places in a group where it can begin: the letters whose six bits are
 * all its own. Source: RFC 4648, section 4.
 */
function base64Forms(prefix: string): string[] {
  return [0, 1, 2].map((offset) => {
    const encoded = btoa('\0'.repeat(offset) + prefix);
    return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + prefix.length) * 8) / 6));
  });
}

function longEnough(forms: readonly string[], kind: keyof typeof shortest): string[] {
  return forms.filter((form) => form.length >= shortest[kind]);
}

function hexOf(text: string): string {
  return Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}

/** A loop from the last letter to the first. */
const backwards = /(?:length|count|size)(?:\(\))?\s*-\s*1\s*;[^;{}\n]{1,40};\s*(?:\w{1,20}\s*--|--\s*\w)/g;

/** Whether such a loop stands in a text. */
export const backwardLoop = new BlockSearch(new RegExp(backwards.source));

/** Where loops from the last letter to the first stand in a text. */
export function backwardLoops(text: string): number[] {
  return Array.from(text.matchAll(backwards), ({ index }) => index);
}

const encodedWord = /(?<![\w+/-])(?:[0-9A-Fa-f]{24,8192}|[A-Za-z0-9+/_-]{16,8192}={0,2})(?![\w+/=-])/g;
const hexWord = /^(?:[0-9A-Fa-f]{2})+$/;
const maximumDepth = 2;

/** The texts that a text holds encoded as base64, base64url or hex, one in another up to two deep. */
export function decodedIn(text: string, depth = 0): Decoded[] {
  if (depth >= maximumDepth) return [];
  return Array.from(text.matchAll(encodedWord)).flatMap(({ 0: word, index: start }) => {
    const encoding = hexWord.test(word) ? 'hex' : 'base64';
    // Keys have figures, and so has all that encodes them, but for names as long as they.
    if (!/\d/.test(word)) return [];
    const inside = encoding === 'hex' ? hexText(word) : base64Text(word);
    if (inside === undefined || !isReadable(inside)) return [];
    const place = { start, end: start + word.length, encoding } as const;
    return [{ text: inside, ...place }, ...decodedIn(inside, depth + 1).map((deeper) => ({ ...deeper, ...place }))];
  });
}

function hexText(word: string): string {
  return String.fromCharCode(...(word.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
}

/** Whether a text is all letters, figures and marks of ASCII, as keys are. */
export function isReadable(text: string): boolean {
  return text.length > 0 && /^[\t\r\n -~]+$/.test(text);
}
