import { languageOf } from '../../../classify';
import type { EngineData } from '../../../data';
import { SyntaxParser } from '../../../syntax/parser';

/** A whole text in quotes or between tags. */
const quoted = /(["'`>])([^\s"'`<>]{4,})(?=["'`<])/g;
/** What stands after a name that promises a password, up to the end of the line, in files that need no quotes. */
const unquoted = /(?:pass|pwd|secret|phrase)[\w.\-\][]*["']?\s*[=: ]\s*(\S{4,})/i;
const separators = /[\s"'`<>,;()[\]{}=:&?]+/;
const passwordName = /pass(?:word|wd|code|phrase)|pwd|pin_?code|secret/i;
/** Texts that are judged by what is in them: joined pieces, letters of a list, a login that is encoded or in an address. */
const composed = /["'`]\s*\+\s*@?["'`]|['"],\s*['"].['"],|Basic [A-Za-z0-9+/]{4}|:\/\/[^\s/:@]*:[^\s/@{$]+@/;

/** How many lines below a name its value may begin. */
const reach = 3;
/** Of lines beyond this only what stands right after names is looked at. */
const longestLine = 2_000;
const beside = 100;

const searches = new WeakMap<EngineData, RegExp>();

function namesOf(data: EngineData): RegExp {
  const known = searches.get(data);
  if (known) return known;
  const words = [...new Set(data.names.keywords)].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const search = new RegExp(`(?:${words.join('|')}|Basic |://[^\\s/:@]*:[^\\s/@]+@)`, 'gi');
  searches.set(data, search);
  return search;
}

/** Whether near a secret's name, in the raw text, stands something that could be its value: decides if the file is parsed. */
export function mayHoldCredential(text: string, data: EngineData, path: string): boolean {
  const names = namesOf(data);
  const needsQuotes = SyntaxParser.parses(languageOf(path));
  names.lastIndex = 0;
  // Structured files write values anywhere below their name, and cost little to read.
  if (!needsQuotes) return names.test(text);
  let before = '';
  let nameUntil = -1;
  let passwordUntil = -1;
  let index = 0;
  for (const line of linesOf(text, names)) {
    if (namesIn(line, names).length > 0) {
      if (index > nameUntil && holdsValue(before, data, false, needsQuotes)) return true;
      nameUntil = index + reach;
      if (passwordName.test(line)) passwordUntil = index + 1;
    }
    if (index <= nameUntil && holdsValue(line, data, index <= passwordUntil, needsQuotes)) return true;
    if (passwordUntil >= 0 && needsQuotes && index > nameUntil && holdsMixed(line, data)) return true;
    before = line;
    index++;
  }
  return false;
}

/** The lines of a text, and of a very long one the parts around names. */
function* linesOf(text: string, names: RegExp): Generator<string> {
  for (const line of text.split(/\r?\n|\r/)) {
    if (line.length <= longestLine) yield line;
    else {
      for (const index of namesIn(line, names)) yield line.slice(index, index + beside);
    }
  }
}

/** Where names stand as words of an identifier: `otp` is no word of `footprints`, nor `token` of `tokenizer`. */
function namesIn(line: string, names: RegExp): number[] {
  return Array.from(line.matchAll(names)).flatMap(({ index, 0: found }) => {
    const end = index + found.length;
    const isInside = index > 0 && /^[a-z]{2}$/.test(line.slice(index - 1, index + 1));
    const goesOn = /^[a-z][a-rt-z]$/.test(line.slice(end - 1, end + 1));
    return isInside || goesOn ? [] : [index];
  });
}

function holdsValue(line: string, data: EngineData, mayBePassword: boolean, needsQuotes: boolean): boolean {
  if (line.length < 8) return false;
  if (composed.test(line)) return true;
  const { values } = data;
  if (line.split(separators).some((token) => token.length >= 8 && values.kindOf(token, [], 'none'))) return true;
  if (!mayBePassword) return false;
  for (const match of line.matchAll(quoted)) if (values.kindOf(match[2] ?? '', [], 'words')) return true;
  const plain = needsQuotes ? undefined : unquoted.exec(line)?.[1];
  return plain !== undefined && values.kindOf(plain, [], 'words') !== undefined;
}

/** A password that nobody names where it is given: `new Account("reviewer", "…")`. */
function holdsMixed(line: string, { values }: EngineData): boolean {
  for (const match of line.matchAll(quoted)) {
    const text = match[2] ?? '';
    if (text.length >= 8 && /\d/.test(text) && values.kindOf(text, [], 'mixed')) return true;
  }
  return false;
}
