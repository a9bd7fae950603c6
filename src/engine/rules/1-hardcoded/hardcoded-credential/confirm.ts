import { languageOf } from '../../../classify';
import type { EngineData } from '../../../data';
import { decodedIn } from '../../../secrets/hidden/encodings';
import { mayUseConstant } from '../../../secrets/hidden/elsewhere';
import { mayHoldLetters } from '../../../secrets/hidden/letters';
import { SyntaxParser } from '../../../syntax/parser';

/** A whole text in quotes or between tags. */
const quoted = /(["'`>])([^\s"'`<>]{4,})(?=["'`<])/g;
/** Plain words in a row. */
const phrases = /["'`>]([a-z]+(?:[ -][a-z]+){3,11})(?=\\?["'`<])/g;
/** Two of them beside each other may be one. */
const partOfPhrase = /["'`>)}][a-z]*(?:[ -][a-z]+){2,11} ?(?:["'`<$]|\\\()/;
/** A text that is put together of a part that stands elsewhere and one with a figure. */
const partOfPassword =
  /["'`](?:[^"'`\n]{0,40}\d[^"'`\n]{0,40}(?:\$\{?\w|\\\()|(?:\$\{?\w+\}?|\\\(\w+\))[^"'`\n]{0,40}\d)/;
const separators = /[\s"'`<>,;()[\]{}=:&?]+/;
const passwordName = /pass(?:word|wd|code|phrase)|pwd|pin_?code|secret/i;
/** Texts that are judged by what is in them: joined pieces, letters of a list, a login that is encoded or in an address, a password in one. */
const composed =
  /["'`]\s*\+\s*@?["'`]|['"],\s*['"].['"],|%[@s][\w-]{6}|[\w-]{6}%[@s]|Basic [A-Za-z0-9+/]{4}|Basic (?:["'`]|\$\{|\\\().{1,60}["'`][^"'`\s:]+:[^"'`\s]{4,}["'`]|:\/\/[^\s/:@]*:[^\s/@{$]+@|[?&]\w{0,20}pass(?:word|wd)?=[^&\s"'{$]{4}/i;

/** How many lines below a name its value may begin. */
const reach = 3;
/** Of lines beyond this only what stands right after names is looked at. */
const longestLine = 2_000;
const beside = 100;

const searches = new WeakMap<EngineData, RegExp>();

function namesOf(data: EngineData): RegExp {
  const known = searches.get(data);
  if (known) return known;
  const words = [...new Set(data.writtenNames.keywords)].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const search = new RegExp(
    `(?:${words.join('|')}|_auth\\b|Basic |://[^\\s/:@"']{1,40}:[^\\s/@"']{2,80}["'\`]\\s*[+.)]|://[^\\s/:@]*:[^\\s/@]+@)`,
    'gi',
  );
  searches.set(data, search);
  return search;
}

/** Several rules ask the same of one text, one after another. */
const lastAsked = new WeakMap<
  EngineData,
  { readonly text: string; readonly path: string; readonly mayHold: boolean }
>();

/** Whether near a secret's name, in the raw text, stands something that could be its value: decides if the file is parsed. */
export function mayHoldCredential(text: string, data: EngineData, path: string): boolean {
  const known = lastAsked.get(data);
  if (known?.text === text && known.path === path) return known.mayHold;
  const mayHold = holdsCredential(text, data, path);
  lastAsked.set(data, { text, path, mayHold });
  return mayHold;
}

function holdsCredential(text: string, data: EngineData, path: string): boolean {
  const names = namesOf(data);
  names.lastIndex = 0;
  // Structured files write values anywhere below their name, and cost little to read.
  if (!SyntaxParser.parses(languageOf(path))) return names.test(text);
  nextPlainLines(data);
  let before = '';
  let nameUntil = -1;
  let passwordUntil = -1;
  let index = 0;
  for (const { line, isNamed } of linesOf(text, namesIn(text, names))) {
    if (isNamed) {
      if (index > nameUntil && holdsValue(before, data, false)) return true;
      nameUntil = index + reach;
      if (passwordName.test(line)) passwordUntil = index + 1;
    }
    if (index <= nameUntil && holdsValue(line, data, index <= passwordUntil)) return true;
    if (passwordUntil >= 0 && index > nameUntil && holdsMixed(line, data)) return true;
    before = line;
    index++;
  }
  // Letter by letter a value may stand far from what calls for it.
  return nameUntil >= 0 && (mayHoldLetters(text) || mayUseConstant(text));
}

/** The lines of a text, each with whether one of the names, which stand at ascending offsets, is in it; of a very long one the parts after names. */
function* linesOf(text: string, names: readonly number[]): Generator<{ line: string; isNamed: boolean }> {
  let next = 0;
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const first = next;
    while ((names[next] ?? Infinity) < end) next++;
    if (end - start <= longestLine) yield { line: text.slice(start, end), isNamed: next > first };
    else for (const name of names.slice(first, next)) yield { line: text.slice(name, name + beside), isNamed: true };
    start = end + 1;
  }
}

/** Where names stand as words of an identifier, ascending: `otp` is no word of `footprints`, nor `token` of `tokenizer`. */
function namesIn(text: string, names: RegExp): number[] {
  const found: number[] = [];
  for (let match = names.exec(text); match; match = names.exec(text)) {
    const { index } = match;
    const end = names.lastIndex;
    const isInside = isLower(text.charCodeAt(index - 1)) && isLower(text.charCodeAt(index));
    const goesOn = isLower(text.charCodeAt(end - 1)) && isLower(text.charCodeAt(end)) && text[end] !== 's';
    if (!isInside && !goesOn) found.push(index);
  }
  return found;
}

function isLower(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** Lines that hold nothing: of one text, and of the one that is asked for now. From one key to the next nearly all stay. */
interface PlainLines {
  readonly before: ReadonlySet<string>;
  readonly now: Set<string>;
}

/** The plain lines of the text that was asked for last: beside a password's name, and elsewhere. */
const plainLines = new WeakMap<EngineData, { besidePassword: PlainLines; elsewhere: PlainLines }>();

function nextPlainLines(data: EngineData): void {
  const next = (last?: PlainLines): PlainLines => ({ before: last?.now ?? new Set(), now: new Set() });
  const last = plainLines.get(data);
  plainLines.set(data, { besidePassword: next(last?.besidePassword), elsewhere: next(last?.elsewhere) });
}

/** Whether a line holds what could be a secret's value. */
function holdsValue(line: string, data: EngineData, mayBePassword: boolean): boolean {
  if (line.length < 8) return false;
  const known = plainLines.get(data)?.[mayBePassword ? 'besidePassword' : 'elsewhere'];
  if (known?.before.has(line) !== true && looksLikeValue(line, data, mayBePassword)) return true;
  known?.now.add(line);
  return false;
}

function looksLikeValue(line: string, data: EngineData, mayBePassword: boolean): boolean {
  if (composed.test(line)) return true;
  const { values } = data;
  if (line.split(separators).some((token) => token.length >= 8 && values.kindOf(token, [], 'none'))) return true;
  if (decodedIn(line).some(({ text }) => values.kindOf(text, [], 'none') ?? values.isPassphrase(text))) return true;
  if (!mayBePassword) return false;
  for (const match of line.matchAll(quoted)) if (values.kindOf(match[2] ?? '', [], 'words')) return true;
  for (const match of line.matchAll(phrases)) if (values.isPassphrase(match[1] ?? '')) return true;
  return partOfPassword.test(line) || (/phrase/i.test(line) && partOfPhrase.test(line));
}

/** A password that nobody names where it is given: `new Account("reviewer", "…")`. */
function holdsMixed(line: string, { values }: EngineData): boolean {
  for (const match of line.matchAll(quoted)) {
    const text = match[2] ?? '';
    if (text.length >= 8 && /\d/.test(text) && values.kindOf(text, [], 'mixed')) return true;
  }
  return false;
}
