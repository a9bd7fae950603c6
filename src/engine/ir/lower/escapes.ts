import { decodeEscape } from './builder';

/** An escape as C, Objective-C and Java write it: an octal number, `\x41`, `\u0041` (Java allows several `u`), `\U0001F600`, or one character. */
const escape = /\\(?:[0-7]{1,3}|x[0-9a-fA-F]{1,8}|u+[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r\n|[^])/g;

/** Decodes what stands between the quotes of a text; an escaped line end is nothing. */
export function decodeEscapes(text: string): string {
  return text.includes('\\') ? text.replace(escape, decoded) : text;
}

function decoded(text: string): string {
  const octal = /^\\([0-7]{1,3})$/.exec(text)?.[1];
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
  const hex = /^\\(?:x|u+|U)([0-9a-fA-F]+)$/.exec(text)?.[1];
  return decodeEscape(hex === undefined ? text : `\\u{${hex}}`);
}
