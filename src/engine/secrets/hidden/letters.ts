import { BlockSearch } from '../../text/blocks';
import { isReadable } from './encodings';

/** Words of which one stands in every file that spells a text out letter by letter, in any of the languages; in lower case. */
export const letterWords = [
  ...['byte', 'char', 'unichar', 'uint8', 'int8', 'codeunit', 'intarray', 'intlist', 'xor', 'decode', 'utf8', 'ascii'],
  // Lists: of letters, of hexadecimal numbers, and of decimal ones, where some letter of every key is from n to w.
  ...["',", '", "', '","', ', 0x', ',0x', ', 11', ',11'],
];

/** One letter in quotes or one number of a byte, with what Kotlin, Java and Swift write around it. */
const item = String.raw`(?:\(byte\)\s*)?(?:'(?:[^'\\]|\\.)'|"(?:[^"\\])"|-?0x[0-9A-Fa-f]{1,2}|-?\d{1,3})(?:u|U|\.to\w+\(\)|\.code)?`;
const sequence = new RegExp(`${item}(?:\\s*,\\s*${item}){7,4095}`, 'g');
/** The beginning of one. */
const anySequence = new BlockSearch(new RegExp(`${item}(?:\\s*,\\s*${item}){7}`));
/** What says that bytes are masked, here or where they are handed to. */
const masks = /xor|mask|obfusc|reveal|\^/gi;
const anyMask = new BlockSearch(new RegExp(masks.source, 'i'));

/** Whether a raw text masks bytes, or speaks of it. */
export function speaksOfMasks(text: string): boolean {
  return text.search(masks) >= 0;
}

/** Where a raw text masks bytes, or speaks of it. */
export function masksIn(text: string): number[] {
  return Array.from(text.matchAll(masks), ({ index }) => index);
}

/** Whether a raw text holds a list of letters or bytes that could be a key: one that can be read, or that is masked. */
export function mayHoldLetters(text: string): boolean {
  if (!anySequence.isIn(text)) return false;
  if (anyMask.isIn(text)) return true;
  for (const [list] of text.matchAll(sequence)) if (isReadable(lettersOf(list))) return true;
  return false;
}

function lettersOf(list: string): string {
  const units = list.split(/\s*,\s*(?=\S)/).map((written) => {
    const [, letter] = /^['"](.)['"]/.exec(written) ?? [];
    const number = Number.parseInt(/-?(?:0x[0-9a-f]+|\d+)/i.exec(written)?.[0] ?? '', /0x/i.test(written) ? 16 : 10);
    return letter ?? String.fromCharCode(number & 0xff);
  });
  // C ends a text with a zero.
  return units.join('').replace(/\0$/, '');
}
