import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import { inRoot } from '../../scripts/lib/paths';
import type { Typed } from './source';

/** What a person did: go to a place (behind the first occurrence of a text), type, delete backwards. */
const stepSchema = z.strictObject({
  at: z.string().optional(),
  type: z.string().optional(),
  back: z.int().min(1).optional(),
});

/** One key: what stood left of the caret and goes, and what comes. Offsets are UTF-16 code units. */
export interface Key {
  readonly offset: number;
  readonly removed: number;
  readonly inserted: string;
}

/** A key with the text that it makes, and whether the person rests after it: at the end of what is typed in one go. */
export interface Pressed {
  readonly key: Key;
  readonly text: string;
  readonly rests: boolean;
}

/** The keys of a recorded session, one by one, as they fall in this text. @throws where a place is not to be found. */
export function* keysOf(language: Typed, source: string): Generator<Pressed> {
  const steps = z
    .array(stepSchema)
    .parse(parse(readFileSync(inRoot('bench', 'keystrokes', `${language}.yml`), 'utf8')));
  let text = source;
  let caret = 0;
  const press = (key: Key, left: number): Pressed => {
    text = text.slice(0, key.offset) + key.inserted + text.slice(key.offset + key.removed);
    caret = key.offset + key.inserted.length;
    return { key, text, rests: left === 0 };
  };
  for (const { at, type = '', back = 0 } of steps) {
    if (at !== undefined) {
      const found = text.indexOf(at);
      if (found < 0) throw new Error(`${language}: "${at}" is nowhere in the text`);
      caret = found + at.length;
    }
    let left = type.length + back;
    for (const inserted of type) yield press({ offset: caret, removed: 0, inserted }, --left);
    for (let count = 0; count < back; count++) yield press({ offset: caret - 1, removed: 1, inserted: '' }, --left);
  }
}
