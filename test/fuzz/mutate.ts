import type { Piece, Seed } from './corpus';
import { piecesOf } from './corpus';
import type { Random } from './random';

/** An input with the keys that were put into it, none of which may come out anywhere. */
export interface Input extends Seed {
  readonly before: string;
  readonly planted: readonly string[];
}

const letters = Array.from('ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789');
/** Those of an AWS key id, without the one that placeholders are made of. */
const capitals = Array.from('ABCDEFGHIJKLMNOPQRSTUVWYZ234567');
const delimiters = [
  '"',
  "'",
  '`',
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '<',
  '>',
  '/*',
  '*/',
  '//',
  '#',
  '\\',
  '$',
  '${',
  '"""',
  '<!--',
  ';',
  ',',
  '\n',
  '\r\n',
];

/** How many of a hundred inputs are made by bytes alone, without a look at the grammar. */
const byBytes = 15;

/** Makes an input out of a seed: one to four changes, most of them of whole pieces of the grammar. */
export async function mutated(seed: Seed, donors: readonly Seed[], random: Random): Promise<Input> {
  const planted: string[] = [];
  let { text } = seed;
  const rounds = 1 + random.below(4);
  for (let round = 0; round < rounds; round++) {
    if (random.below(100) < byBytes) text = changedBytes(text, random);
    else text = await changedPiece({ ...seed, text }, donors, random, planted);
  }
  return { ...seed, before: seed.text, text, planted };
}

/** A key that is made up, in the form of one that is known. */
function madeUpKey(random: Random): string {
  const body = (length: number, from = letters) => Array.from({ length }, () => random.of(from)).join('');
  return random.of([
    `sk_live_${body(24)}`,
    `AKIA${body(16, capitals)}`,
    `ghp_${body(36)}`,
    `xoxb-418362957104-7205913846275-${body(24)}`,
  ]);
}

async function changedPiece(seed: Seed, donors: readonly Seed[], random: Random, planted: string[]): Promise<string> {
  const { text, language } = seed;
  const pieces = await piecesOf(language, text);
  if (pieces.length === 0) return changedBytes(text, random);
  const piece = random.of(pieces);
  const put = (replacement: string, at: Piece = piece) => text.slice(0, at.start) + replacement + text.slice(at.end);
  const own = text.slice(piece.start, piece.end);
  switch (random.below(8)) {
    case 0:
      return put('');
    case 1:
      return put(own + own);
    case 2:
      return swapped(text, piece, random.of(pieces));
    case 3:
      return put(await likeIt(seed, piece, donors, random));
    case 4:
      return put(random.of([`(${own})`, `{${own}}`, `[${own}]`, `"${own}"`, `!${own}`, `${own}.${own}`]));
    case 5:
      return put(random.of(delimiters) + own);
    case 6: {
      const texts = pieces.filter(({ type, start, end }) => /string|text|literal/.test(type) && end - start > 1);
      if (texts.length === 0) return put(own.slice(0, random.below(own.length + 1)));
      const key = madeUpKey(random);
      planted.push(key);
      const target = random.of(texts);
      const quote = /^["'`]/.exec(text.slice(target.start, target.end))?.[0] ?? '';
      return put(`${quote}${key}${quote}`, target);
    }
    default:
      return put(own.slice(0, random.below(own.length + 1)));
  }
}

/** A piece of the same kind out of another file of the language. */
async function likeIt({ language }: Seed, piece: Piece, donors: readonly Seed[], random: Random): Promise<string> {
  const others = donors.filter((donor) => donor.language === language);
  const donor = random.of(others);
  const alike = (await piecesOf(language, donor.text)).filter(({ type }) => type === piece.type);
  if (alike.length === 0) return '';
  const { start, end } = random.of(alike);
  return donor.text.slice(start, end);
}

function swapped(text: string, one: Piece, other: Piece): string {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  if (first.end > second.start) return text;
  const cut = (from: number, to?: number) => text.slice(from, to);
  return (
    cut(0, first.start) +
    cut(second.start, second.end) +
    cut(first.end, second.start) +
    cut(first.start, first.end) +
    cut(second.end)
  );
}

function changedBytes(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const count = random.below(20);
  const noise = Array.from({ length: random.below(4) }, () =>
    random.of([...delimiters, String.fromCharCode(random.below(0x3000)), '\uD800', '\0', '\uFEFF', 'a', '0']),
  );
  return text.slice(0, at) + noise.join('') + text.slice(at + count);
}
