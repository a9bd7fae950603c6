import type { KeyClass } from '../finding';
import { Automaton } from '../gate/automaton';
import { finderOf, searchOf, type Format, type FoundValue } from './format';
import { BlockMemo, BlockSearch, blocksOf, type TextSearch } from '../text/blocks';
import { encodedForms } from './hidden/encodings';
import { prefixesOf } from './hidden/prefixes';
import { saysAll, wordsBefore } from './spoken';

/** A value in a known format: which, where inside the text that was searched, and what its class is so far. */
export interface FormatMatch {
  readonly format: Format;
  /** UTF-16 offsets into the searched text. */
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly class: KeyClass;
  /** The name of what was found: the context's where one decided, else the format's. */
  readonly name: string;
  readonly isTest: boolean;
  /** Whether the names around the value, rather than the format alone, say what it is. */
  readonly isDecided: boolean;
}

interface Compiled {
  readonly format: Format;
  readonly find: (text: string) => readonly FoundValue[];
  readonly search: TextSearch;
  readonly test: RegExp | undefined;
  readonly keywords: readonly string[];
}

/** Shorter than any value whose format only names open. */
const longToken = /\S{10}/;

/** Texts longer than this are searched in overlapping windows, so that no pattern sees an unbounded text. */
const windowLength = 100_000;
const windowOverlap = 20_000;

/** All secret formats, compiled once. */
export class Formats {
  private readonly compiled: readonly Compiled[];
  private readonly automaton: Automaton;
  /** The formats that need no keyword beside them. */
  private readonly anywhere: readonly Compiled[];
  /** For each keyword of the automaton, the formats that it opens. */
  private readonly opened: readonly (readonly Compiled[])[];
  private readonly joins: readonly BlockSearch[];
  /** How a short keyword is written: as the format has it, or as names begin with it. Undefined for longer ones. */
  private readonly spellings: readonly (readonly string[] | undefined)[];
  private readonly named = new BlockMemo(({ own }) => this.keywordsIn(own));
  /** Keywords as the words of names say them, joined; and the formats that each opens. */
  private readonly spoken: Automaton;
  private readonly openedBySpoken: readonly (readonly Compiled[])[];

  constructor(readonly all: readonly Format[]) {
    this.compiled = all.map((format) => ({
      format,
      find: finderOf(format),
      search: searchOf(format),
      test: format.test === undefined ? undefined : new RegExp(format.test),
      keywords: format.keywords.map((keyword) => keyword.toLowerCase()),
    }));
    this.anywhere = this.compiled.filter(({ format }) => format.anywhere === true);
    this.automaton = new Automaton([...new Set(this.compiled.flatMap(({ keywords }) => keywords))]);
    // A team's pattern is written in another language than the built-in ones.
    const secret = all.filter((format) => format.class !== 'P' && format.maxLength === undefined);
    const beginnings = secret
      .flatMap(({ pattern }) => prefixesOf(pattern))
      .map((text) => text.replace(/^https?:\/\//, ''));
    const prefixes = [...new Set(beginnings.filter(isTelling))];
    this.encodedKeywords = [...new Set(prefixes.flatMap(encodedForms).map((form) => form.toLowerCase()))];
    this.joins = this.automaton.keywords.map(
      (keyword) => new BlockSearch(new RegExp(`${escaped(keyword)}(?:["'\`]\\s*\\+|\\$|\\\\\\()`, 'i')),
    );
    const written = new Map(all.flatMap(({ keywords }) => keywords.map((keyword) => [keyword.toLowerCase(), keyword])));
    this.spellings = this.automaton.keywords.map((keyword) =>
      keyword.length > 4 ? undefined : spellingsOf(keyword, written.get(keyword) ?? keyword),
    );
    this.opened = this.automaton.keywords.map((keyword) =>
      this.compiled.filter(({ keywords }) => keywords.includes(keyword)),
    );
    const plain = (keywords: readonly string[]) => keywords.flatMap((keyword) => spokenForm(keyword) ?? []);
    this.spoken = new Automaton([...new Set(this.compiled.flatMap(({ keywords }) => plain(keywords)))]);
    this.openedBySpoken = this.spoken.keywords.map((keyword) =>
      this.compiled.filter(({ keywords }) => plain(keywords).includes(keyword)),
    );
  }

  /** Words of which one occurs in every text that holds a known format. */
  get keywords(): readonly string[] {
    return this.automaton.keywords;
  }

  /** Words of which one occurs in every text that holds a key with a fixed beginning as base64 or hex, even twice encoded. */
  readonly encodedKeywords: readonly string[];

  /** A search for the formats whose keywords occur in `text` at all: of hundreds a handful is left for a whole document. */
  searchIn(text: string): FormatSearch {
    const named = this.keywordsIn(text).flatMap((keyword) => this.opened[keyword] ?? []);
    return new FormatSearch([...new Set([...named, ...this.anywhere.filter(({ search }) => search.test(text))])]);
  }

  /**
   * Whether a value in a known format may stand in a raw text: a pattern fits as it is written, or a keyword is the end of a
   * literal or stands before an interpolation, where the rest of the value comes from elsewhere.
   */
  mayOccurIn(text: string): boolean {
    const keywords = new Set(blocksOf(text).flatMap((block) => this.named.of(block)));
    return this.areIn(keywords, (search) => search.isIn(text));
  }

  /** As `mayOccurIn`, for a text that is asked for once. */
  mayHold(text: string): boolean {
    return this.areIn(this.keywordsIn(text), (search) => search.test(text));
  }

  private areIn(keywords: Iterable<number>, isIn: (search: TextSearch) => boolean): boolean {
    if (this.anywhere.some(({ search }) => isIn(search))) return true;
    for (const keyword of keywords) {
      const joined = this.joins[keyword];
      if (joined && isIn(joined)) return true;
      if (this.opened[keyword]?.some(({ search }) => isIn(search)) === true) return true;
    }
    return false;
  }

  /** Whether a format's keyword stands in a document, where a key may be written in a way that hides all but its name. */
  areNamedIn(text: string): boolean {
    return blocksOf(text).some((block) => this.named.of(block).length > 0);
  }

  /** The indices of the keywords in `text`; short ones only as people write them, for any letters come together in an encoded picture. */
  private keywordsIn(text: string): number[] {
    const found = [...this.automaton.search(new TextEncoder().encode(text))];
    return found.filter((index) => this.spellings[index]?.some((spelling) => text.includes(spelling)) ?? true);
  }

  /** A search for every format, for texts that are joined or decoded and whose document hides the keyword. */
  get search(): Pick<FormatSearch, 'matches'> {
    return { matches: (text, words) => this.searchNamed(text, words).matches(text, words) };
  }

  /** A search for the formats that `text` itself or the names around it open: to try hundreds on every text would cost too much. */
  private searchNamed(text: string, words: () => ReadonlySet<string>): FormatSearch {
    const own = this.searchIn(text);
    if (!longToken.test(text)) return own;
    const spoken = [...this.spoken.search(new TextEncoder().encode([...words()].join('')))];
    return own.with(spoken.flatMap((keyword) => this.openedBySpoken[keyword] ?? []));
  }
}

/** Looks for some formats in many texts. */
export class FormatSearch {
  constructor(private readonly formats: readonly Compiled[]) {}

  /** The same search for more formats. */
  with(more: readonly Compiled[]): FormatSearch {
    return more.length === 0 ? this : new FormatSearch([...new Set([...this.formats, ...more])]);
  }

  /**
   * The values in known formats inside `text`. `words` gives the words of names around the value (its own name, key, callee,
   * file): they open formats of generic shape and decide formats of class C. It is only called when a pattern fits.
   */
  matches(text: string, words: () => ReadonlySet<string>): FormatMatch[] {
    if (this.formats.length === 0) return [];
    return withoutOverlaps(windowsOf(text).flatMap(({ part, offset }) => this.matchesIn(part, offset, words)));
  }

  private matchesIn(text: string, offset: number, words: () => ReadonlySet<string>): FormatMatch[] {
    return this.formats.flatMap((compiled) => {
      const matches = compiled.find(text).filter(({ value }) => !isPlaceholder(value.slice(compiled.format.shown)));
      const around = ({ index }: FoundValue) => new Set([...wordsBefore(text, index), ...words()]);
      return matches
        .filter((match) => isOpened(compiled, match.value, () => around(match)))
        .map((match) => matchOf(compiled, match, offset, around(match)))
        .filter(({ format, isDecided }) => isDecided || format.contextOnly !== true);
    });
  }
}

function matchOf(
  { format, test }: Compiled,
  { index, value }: FoundValue,
  offset: number,
  words: ReadonlySet<string>,
): FormatMatch {
  const context = format.contexts?.find((candidate) => saysAll(words, candidate));
  const start = offset + index;
  return {
    format,
    start,
    end: start + value.length,
    value,
    class: context?.class ?? format.class,
    name: context?.name ?? format.name,
    isTest: test?.test(value) === true,
    isDecided: context !== undefined,
  };
}

/** A format's keyword stands in the value itself or in the names around it; elsewhere in a long text it says nothing. */
function isOpened({ format, keywords }: Compiled, value: string, words: () => ReadonlySet<string>): boolean {
  if (format.anywhere === true) return true;
  const folded = value.toLowerCase();
  if (keywords.some((keyword) => folded.includes(keyword))) return true;
  const joined = [...words()].join('');
  return keywords.some((keyword) => {
    const spoken = spokenForm(keyword);
    return spoken !== undefined && joined.includes(spoken);
  });
}

/** Whether a beginning says by itself that a key may follow. */
function isTelling(prefix: string): boolean {
  return prefix.length >= 3 && !/^(.)\1+$|^(?:https?:|live_|test_)/.test(prefix);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function spellingsOf(keyword: string, written: string): string[] {
  return [...new Set([written, keyword, keyword.toUpperCase(), keyword.charAt(0).toUpperCase() + keyword.slice(1)])];
}

/** How the words of a name say a keyword when they are joined: `one_signal` as `onesignal`; undefined for what no name says. */
function spokenForm(keyword: string): string | undefined {
  const plain = keyword.replace(/[^a-z0-9]+/g, '');
  return plain.length >= 3 && plain === keyword.replace(/[_-]/g, '') ? plain : undefined;
}

function windowsOf(text: string): { part: string; offset: number }[] {
  const windows: { part: string; offset: number }[] = [];
  for (let offset = 0; offset === 0 || offset + windowOverlap < text.length; offset += windowLength - windowOverlap) {
    windows.push({ part: text.slice(offset, offset + windowLength), offset });
  }
  return windows;
}

/** Of overlapping matches the one that names decide stays, then one of a known class, then the longest. */
function withoutOverlaps(matches: FormatMatch[]): FormatMatch[] {
  const rank = (match: FormatMatch) => (match.isDecided ? 0 : match.class === 'C' ? 2 : 1);
  const sorted = [...matches].sort(
    (left, right) =>
      rank(left) - rank(right) || right.end - right.start - (left.end - left.start) || left.start - right.start,
  );
  const kept: FormatMatch[] = [];
  for (const match of sorted) {
    if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match);
  }
  return kept.sort((left, right) => left.start - right.start);
}

const placeholderWords =
  /example|sample|placeholder|changeme|change_me|your[_-]?|insert|replace|dummy|redacted|xxxx|todo|notreal|not[_-](?:a[_-])?real|fake|foobar|bogus|abcdefgh|12345678/i;

/** Whether a value only shows where a real one goes: a placeholder word, one letter over and over, a plain sequence. */
export function isPlaceholder(value: string): boolean {
  if (value.length === 0) return true;
  if (/^<.*>$|^\$?\{.*\}$|^%.*%$|^\*+$|^\.+$/.test(value)) return true;
  if (placeholderWords.test(value) && !/^[A-Za-z0-9+/=_-]{60,}$/.test(value)) return true;
  return new Set(value.replace(/[^A-Za-z0-9]/g, '').toLowerCase()).size <= Math.min(3, Math.floor(value.length / 5));
}
