import { splitWords } from '../secrets/names';

/** Whether a type's name starts or ends with one of some words: `AppLog` and `Log_X` are logs, `LoginScreen` is none. */
export function isNamedBy(words: readonly string[], type: string): boolean {
  const named = splitWords(type);
  return [named[0], named.at(-1)].some((word) => word !== undefined && words.includes(word));
}
