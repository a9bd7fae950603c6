import type { Formats } from '../formats';
import { decodedIn, reversed, speaksOfDecoding } from './encodings';
import { mayHoldLetters } from './letters';

/** Words of which one stands in every file that puts a text together otherwise than by `+`, in any of the languages; in lower case. */
export const joiningWords = ['join', 'concat', 'append', 'appending', '+=', '.plus(', '.write(', 'reduce', 'format'];

const joins = /join|concat|append|\+=|\.(?:plus|write)\(|reduce|format/i;
/** A text in quotes, or what ends one after a value, that could be a piece of a key: no word, and no sentence. */
const piece = /["'`})](?=[\w.:/@-]*\d)(?=[\w.:/@-]*[A-Za-z])[\w.:/@+=-]{7,}(?:["'`]|\$|\\\()/;
/** Constants that are joined by their names alone, and values inside a text: `HEAD + TAIL`, `"$head…"`, `"\(head)…"`. */
const joinedNames = /[\w)]\s\+\s(?:\w+\.)*[A-Za-z_]\w*|\$\{?\w|\\\(/;

/** Whether a raw text may hold a key that is not written as it is: in pieces, letter by letter, backwards, masked or encoded. */
export function mayHide(text: string, formats: Formats): boolean {
  return (
    formats.mayBeEncodedIn(text) ||
    isBackwards(text, formats) ||
    mayHoldLetters(text) ||
    ((joins.test(text) || joinedNames.test(text)) && piece.test(text)) ||
    (speaksOfDecoding(text) &&
      decodedIn(text).some((decoded) => formats.mayHold(decoded.text) || formats.areNamedIn(text)))
  );
}

const quoted = /(["'`])([^"'`\s]{12,400})\1/g;

function isBackwards(text: string, formats: Formats): boolean {
  if (!/revers/i.test(text)) return false;
  if (formats.areNamedIn(text)) return true;
  for (const [, , literal = ''] of text.matchAll(quoted)) if (formats.mayHold(reversed(literal))) return true;
  return false;
}
