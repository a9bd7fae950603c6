import type { Formats } from '../formats';
import { BlockMemo, blocksOf, BlockSearch } from '../../text/blocks';
import { backwardLoop, decodedIn, reversed } from './encodings';
import { mayUseConstant } from './elsewhere';
import { mayHoldLetters } from './letters';

const joins = new BlockSearch(/join|concat|append|\+=|\.(?:plus|write)\(|reduce|format/i);
/** A text in quotes, or what begins or ends one beside a value, that could be a piece of a key whose name stands by. */
const namedPiece = new BlockSearch(
  /["'`})](?:%[@s])?(?=[\w.:/@-]*\d)(?=[\w.:/@-]*[A-Za-z])[\w.:/@+=-]{7,}(?:["'`]|\$|\\\()/,
);
/** One that could be a piece of a key by itself: letters large and small and figures, or many of hexadecimal. */
const barePiece = new BlockSearch(
  /["'`})](?:(?=[\w-]*\d)(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{10,}|(?=[0-9a-f-]*\d)(?=[0-9a-f-]*[a-f])[0-9a-f-]{12,})(?:["'`]|\$|\\\()/,
);
/** The end of an address, cut somewhere in its host: `"ack.com/services/T…/B…/…"`. */
const restOfAddress = new BlockSearch(
  /["'`][\w.-]{0,40}\.[a-z]{2,6}\/(?=[\w./-]{0,200}\d)(?=[\w./-]{0,200}[A-Z])[\w./-]{20,200}["'`]/,
);
/** Constants that are joined by their names alone, and values inside a text: `HEAD + TAIL`, `"$head…"`, `"\(head)…"`. */
const joinedNames = new BlockSearch(/[\w)]\s\+\s(?:\w+\.)*[A-Za-z_]\w*|\$\{?[\w'"]|\\\(/);

/** Whether a raw text may hold a key that is not written as it is: encoded or, in code, in pieces, letter by letter, backwards or masked. */
export function mayHide(text: string, formats: Formats, isCode: boolean): boolean {
  const isInCode =
    isCode && (isBackwards(text, formats) || mayHoldLetters(text) || isInPieces(text, formats) || mayUseConstant(text));
  return isInCode || isEncoded(text, formats);
}

/** What each block holds encoded. */
const encoded = new BlockMemo(({ own }) => decodedIn(own).map(({ text }) => text));

function isEncoded(text: string, formats: Formats): boolean {
  const texts = blocksOf(text).flatMap((block) => encoded.of(block));
  return texts.length > 0 && (formats.areNamedIn(text) || texts.some((each) => formats.mayHold(each)));
}

function isInPieces(text: string, formats: Formats): boolean {
  if (!joins.isIn(text) && !joinedNames.isIn(text)) return false;
  return barePiece.isIn(text) || restOfAddress.isIn(text) || (namedPiece.isIn(text) && formats.areNamedIn(text));
}

const reversal = new BlockSearch(/revers/i);
const quoted = /(["'`])([^"'`\s]{12,400})\1/g;

function isBackwards(text: string, formats: Formats): boolean {
  if (!reversal.isIn(text) && !backwardLoop.isIn(text)) return false;
  if (formats.areNamedIn(text)) return true;
  for (const [, , literal = ''] of text.matchAll(quoted)) if (formats.mayHold(reversed(literal))) return true;
  return false;
}
