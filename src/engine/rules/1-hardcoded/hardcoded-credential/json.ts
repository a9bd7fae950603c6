import { readJson } from '../../../syntax/json';
import type { Trust } from '../../../secrets/rarity-values';
import type { Words } from './candidate';
import type { Piece } from './texts';
import { heldIn } from './tree';

/** Longer ones are data that the code carries, and mostly not its own. */
const longest = 20_000;
const opens = /^\s*[[{]\s*(["'])[\w.-]{1,60}\1\s*:/;

/** The values of a text that is JSON, in double or single quotes, under a secret's name; `place` is what the text lets a password be. */
export function jsonPieces(text: string, words: Words, place: Trust): Piece[] {
  const quote = text.length <= longest ? opens.exec(text)?.[1] : undefined;
  if (quote === undefined) return [];
  // Quotes of both kinds are one letter long: offsets stay.
  const json = quote === "'" ? text.replaceAll("'", '"') : text;
  return [...heldIn(readJson(json).roots)].flatMap(({ name, text: value, span }) =>
    words.names.isSecret(name) ? [{ name, value, start: span.start, end: span.end, trust: place }] : [],
  );
}
