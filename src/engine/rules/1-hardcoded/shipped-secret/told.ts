import { textOfValue, type FactValue, type ProjectView } from '../../../project/view';
import { splitWords } from '../../../secrets/names';
import type { EngineData } from '../../../data';
import { trustOf } from '../hardcoded-credential/candidate';

const deepest = 8;

/** What the project knows of a value that configuration hands on, under each key that may say it. */
export function textsOf(project: ProjectView, keys: readonly string[], depth = 0): { name: string; text: string }[] {
  if (depth > deepest) return [];
  return keys.flatMap((key) =>
    project.lookup(key).flatMap(({ value }) => {
      const text = textOfValue(project, value);
      const name = key.slice(key.lastIndexOf('.') + 1);
      return text === undefined ? textsOf(project, referencesIn(value), depth + 1) : [{ name, text }];
    }),
  );
}

function referencesIn(value: FactValue): string[] {
  if (value.kind === 'reference') return [value.key];
  return value.kind === 'joined' ? value.parts.flatMap(referencesIn) : [];
}

/** Whether a text that stands in a file is told there, as a key in a known format or as a credential. */
export function isTold({ formats, values, writtenNames }: EngineData, name: string, text: string): boolean {
  const words = splitWords(name);
  const matches = formats.search.matches(text, () => new Set(words));
  if (matches.length > 0) return true;
  if (!writtenNames.isSecret(name)) return false;
  return values.kindOf(text, words, trustOf({ names: writtenNames, values }, name)) !== undefined;
}
