import type { FormatContext } from './format';
import { splitWords } from './names';

/** Words that names of keys are made of beside a provider's, for names that join everything: `acmeapikey`. */
const usual = ['the', 'my', 'api', 'app', 'access', 'auth', 'client', 'id', 'key', 'map', 'sdk', 'secret', 'token'];
const longestJoined = 40;

const joinedForms = new WeakMap<FormatContext, RegExp>();

/**
 * Whether names say all words of a context, however they join or split them: `launch darkly`, `launchDarkly` and `launchdarkly`
 * are one, as are `app sign` and `appsign`, `key` and `keys`.
 */
export function saysAll(words: ReadonlySet<string>, context: FormatContext): boolean {
  return context.words.every((word) => says(words, word, context));
}

function says(words: ReadonlySet<string>, word: string, context: FormatContext): boolean {
  if (words.has(word) || words.has(`${word}s`)) return true;
  const all = [...words];
  return isRun(all, word) || all.some((each) => each.includes(word) && isJoined(each, context));
}

/** Whether words that follow each other make `word`. */
function isRun(words: readonly string[], word: string): boolean {
  return words.some((first, start) => {
    let joined = first;
    for (let next = start + 1; next < words.length && joined.length < word.length && word.startsWith(joined); next++)
      joined += words[next] ?? '';
    return joined === word;
  });
}

/** Whether a word is nothing but the context's words and usual ones, written as one. */
function isJoined(word: string, context: FormatContext): boolean {
  if (word.length > longestJoined) return false;
  let form = joinedForms.get(context);
  if (!form) joinedForms.set(context, (form = new RegExp(`^(?:${[...context.words, ...usual].join('|')})+s?$`)));
  return form.test(word);
}

/** How people write a keyword of several words, `open_weather`: also joined, with a hyphen, with a space. */
export function spellingsOfKeyword(keyword: string): string[] {
  if (!/^[a-z]+(?:_[a-z]+)+$/i.test(keyword)) return [keyword];
  return ['_', '', '-', ' '].map((separator) => keyword.replaceAll('_', separator));
}

/** A name right before a value, in the same text: `acme_key=`, `X-Acme-Key: `, `"acmeKey":"`. */
const nameBefore = /([?&;]?)\b([A-Za-z][\w.-]{1,60})["'\\]*\s?[=:]\s?["'\\]*(?:(?:Bearer|Token|Basic)\s)?$/i;
const host = /:\/\/([^\s/?#"']{3,100})[^\s"']*$/;
const longestBefore = 400;

/** The words of the name that stands right before a value in a text, and for an address' parameter of its host. */
export function wordsBefore(text: string, index: number): string[] {
  const before = text.slice(Math.max(0, index - longestBefore), index);
  const [, sign = '', name] = nameBefore.exec(before) ?? [];
  if (name === undefined) return [];
  return [...splitWords(name), ...(sign === '' ? [] : splitWords(host.exec(before)?.[1] ?? ''))];
}
