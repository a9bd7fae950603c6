import type { EngineData } from '../../../data';
import { decodedIn } from '../../../secrets/hidden/encodings';

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
/** Texts that are judged by what is in them: joined pieces, letters of a list, a login that is encoded or in an address, a password in one. */
const composed =
  /["'`]\s*\+\s*@?["'`]|['"],\s*['"].['"],|%[@s][\w-]{6}|[\w-]{6}%[@s]|Basic [A-Za-z0-9+/]{4}|Basic (?:["'`]|\$\{|\\\().{1,60}["'`][^"'`\s:]+:[^"'`\s]{4,}["'`]|:\/\/[^\s/:@]*:[^\s/@{$]+@|[?&]\w{0,20}pass(?:word|wd)?=[^&\s"'{$]{4}/i;

/** Lines that hold nothing: of one text, and of the one that is asked for now. From one key to the next nearly all stay. */
interface PlainLines {
  readonly before: ReadonlySet<string>;
  readonly now: Set<string>;
}

/** The plain lines of the text that was asked for last: beside a password's name, and elsewhere. */
const plainLines = new WeakMap<EngineData, { besidePassword: PlainLines; elsewhere: PlainLines }>();

/** Says that another text is asked for. */
export function nextPlainLines(data: EngineData): void {
  const next = (last?: PlainLines): PlainLines => ({ before: last?.now ?? new Set(), now: new Set() });
  const last = plainLines.get(data);
  plainLines.set(data, { besidePassword: next(last?.besidePassword), elsewhere: next(last?.elsewhere) });
}

/** Whether a line holds what could be a secret's value. */
export function holdsValue(line: string, data: EngineData, mayBePassword: boolean): boolean {
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
export function holdsMixed(line: string, { values }: EngineData): boolean {
  for (const match of line.matchAll(quoted)) {
    const text = match[2] ?? '';
    if (text.length >= 8 && /\d/.test(text) && values.kindOf(text, [], 'mixed')) return true;
  }
  return false;
}
