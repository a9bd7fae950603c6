import type { EngineData } from '../../../data';

/** A text that could be a value, in quotes or tags, or after `=` and `: `; and what stands in the same quotes as `Basic `. */
const quoted = /(["'`>])((?:(?:Bearer|Basic|Token) )?[^\s"'`<>]{4,})(?=["'`<])/gi;
const separators = /[\s"'`<>,;()[\]{}=:]+/;
const direct = /(?:pass(?:word|wd|code|phrase)s?|pwd|pin_?code|secret)/i;

const searches = new WeakMap<EngineData, RegExp>();

function namesOf(data: EngineData): RegExp {
  const known = searches.get(data);
  if (known) return known;
  const words = [...new Set(data.names.keywords.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))];
  const search = new RegExp(`(?:${words.join('|')}|Basic |://[^\\s/:@]*:[^\\s/@]+@)`, 'i');
  searches.set(data, search);
  return search;
}

/** How many lines below a name its value may begin. */
const reach = 3;

/** Whether near a secret's name, in the raw text, stands something that could be its value: decides if the file is parsed. */
export function mayHoldCredential(text: string, data: EngineData): boolean {
  const search = namesOf(data);
  const lines = text.split(/\r?\n|\r/);
  let nameUntil = -1;
  let passwordUntil = -1;
  for (const [index, line] of lines.entries()) {
    if (line.length > 20_000) return true;
    if (search.test(line)) {
      nameUntil = index + reach;
      if (direct.test(line)) passwordUntil = index + 1;
      if (index > 0 && holdsValue(lines[index - 1] ?? '', data, false)) return true;
    }
    if (index <= nameUntil && holdsValue(line, data, index <= passwordUntil)) return true;
  }
  return false;
}

function holdsValue(line: string, data: EngineData, mayBePassword: boolean): boolean {
  if (/["'`]\s*\+\s*@?["'`]|['"],\s*['"].['"],/.test(line)) return true;
  const texts = [...Array.from(line.matchAll(quoted), (match) => match[2] ?? ''), ...line.split(separators)];
  return texts.some((found) => {
    if (/^(?:Bearer|Basic|Token) |[?&]\w+=|:\/\/[^/]*@/i.test(found)) return true;
    return data.values.kindOf(found, [], mayBePassword ? 'words' : 'none') !== undefined;
  });
}
