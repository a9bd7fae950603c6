import type { Span } from '../document';
import type { Problem } from '../finding';
import { LineIndex } from '../text/line-index';
import { optionMistakes } from './options-mistakes';
import type { PolicyFile } from './schema';
import type { Origin } from './settings';
import { validatePolicy } from './validate';
import { readYaml } from './yaml-reader';
import type { ValuePath } from './yaml-reader';

/** One policy file, read and checked by itself: what is right of it, and the place of each value. */
export interface Layer {
  /** Where it comes from; see `reference.ts`. */
  readonly id: string;
  /** The path as problems and origins name it. */
  readonly name: string;
  /** Where its globs start, as seen from the outermost policy: empty, or a folder with a final slash. */
  readonly prefix: string;
  readonly file: PolicyFile;
  readonly problems: readonly Problem[];
  /** Whether nothing of the text could be read. */
  readonly isUnreadable: boolean;
  spanOf(path: ValuePath): Span;
  originOf(path: ValuePath): Origin | undefined;
  /** Line and column, from one, of an offset in the file. */
  lineOf(offset: number): number;
}

/** Reads one policy file. Never throws: what is wrong is a problem. */
export function readLayer(text: string, id: string, name: string, ruleIds: readonly string[], prefix = ''): Layer {
  const reading = readYaml(text, name);
  const { file, problems, source } = validatePolicy(reading, ruleIds, name);
  const lines = new LineIndex(text);
  const isUnreadable = reading.value === undefined && reading.problems.length > 0;
  return {
    id,
    name,
    prefix,
    file,
    problems: isUnreadable
      ? reading.problems
      : [...reading.problems, ...problems, ...optionMistakes(file, reading, name)],
    isUnreadable,
    spanOf: (path) => reading.place(source(path))?.value ?? { start: 0, end: 0 },
    originOf: (path) => {
      const place = reading.place(source(path));
      if (!place) return undefined;
      const { line, column } = lines.position(place.value.start);
      return { path: name, line: line + 1, column: column + 1 };
    },
    lineOf: (offset) => lines.position(offset).line + 1,
  };
}
