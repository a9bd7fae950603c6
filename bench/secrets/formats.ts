import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inRoot } from '../../scripts/lib/paths';
import type { Group, SecretClass } from './case';
import type { Part } from './shapes';

/** A format of `formats.yml`, which says what the fields mean. */
export interface Format {
  readonly id: string;
  readonly class: SecretClass;
  readonly accept?: readonly SecretClass[];
  readonly group?: Group;
  readonly shape: readonly Part[];
  readonly names: readonly string[];
  readonly loose?: boolean;
  readonly tags?: readonly string[];
  readonly source: string;
}

/** All formats, in the order of the file. */
export function readFormats(): Format[] {
  return parse(readFileSync(inRoot('bench/secrets/formats.yml'), 'utf8')) as Format[];
}

/** Under which heading a format's recall is told. */
export function groupOf(format: Format): Group {
  return format.group ?? format.class;
}

/** Whether one of some words names the format: its id, class, group, a tag, `loose` or `distinct`. */
export function isNamed(format: Format, words: readonly string[]): boolean {
  const own = [format.id, format.class, groupOf(format), format.loose ? 'loose' : 'distinct', ...(format.tags ?? [])];
  return words.some((word) => own.includes(word));
}
