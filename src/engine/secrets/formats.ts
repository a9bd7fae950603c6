import type { KeyClass } from '../finding';
import type { Format, FormatContext } from './format';

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
}

interface Compiled {
  readonly format: Format;
  readonly pattern: RegExp;
  readonly test: RegExp | undefined;
  readonly keywords: readonly string[];
}

/** Texts longer than this are searched in overlapping windows, so that no pattern sees an unbounded text. */
const windowLength = 100_000;
const windowOverlap = 20_000;

/** All secret formats, compiled once. */
export class Formats {
  private readonly compiled: readonly Compiled[];

  constructor(readonly all: readonly Format[]) {
    this.compiled = all.map((format) => ({
      format,
      pattern: new RegExp(format.bounded === false ? format.pattern : `(?<![A-Za-z0-9_])(?:${format.pattern})(?![A-Za-z0-9_])`, 'g'),
      test: format.test === undefined ? undefined : new RegExp(format.test),
      keywords: format.keywords.map((keyword) => keyword.toLowerCase()),
    }));
  }

  /** Words of which one occurs in every text that holds a known format. */
  get keywords(): string[] {
    return [...new Set(this.all.flatMap(({ keywords }) => keywords))];
  }

  /**
   * The values in known formats inside `text`. `words` are the words of names around the value (its own name, key, callee,
   * file): they open formats of generic shape and decide formats of class C.
   */
  matches(text: string, words: ReadonlySet<string>): FormatMatch[] {
    const found = windowsOf(text).flatMap(({ part, offset }) => this.matchesIn(part, offset, words));
    return withoutOverlaps(found);
  }

  private matchesIn(text: string, offset: number, words: ReadonlySet<string>): FormatMatch[] {
    const folded = text.toLowerCase();
    const spoken = [...words].join(' ');
    const joined = [...words].join('');
    return this.compiled.flatMap(({ format, pattern, test, keywords }) => {
      if (!keywords.some((keyword) => folded.includes(keyword) || isSpoken(keyword, spoken, joined))) return [];
      return [...text.matchAll(pattern)].flatMap((match): FormatMatch[] => {
        const value = match[0];
        const context = format.contexts?.find((candidate) => fits(candidate, words));
        if (isPlaceholder(value.slice(format.shown))) return [];
        const start = offset + match.index;
        const name = context?.name ?? format.name;
        const isTest = test?.test(value) === true;
        return [{ format, start, end: start + value.length, value, class: context?.class ?? format.class, name, isTest }];
      });
    });
  }
}

function isSpoken(keyword: string, spoken: string, joined: string): boolean {
  const plain = keyword.replace(/[^a-z0-9]+/g, '');
  return plain.length >= 3 && plain === keyword.replace(/[_-]/g, '') && (spoken.includes(keyword) || joined.includes(plain));
}

function fits(context: FormatContext, words: ReadonlySet<string>): boolean {
  return context.words.every((word) => words.has(word));
}

function windowsOf(text: string): { part: string; offset: number }[] {
  const windows: { part: string; offset: number }[] = [];
  for (let offset = 0; offset === 0 || offset + windowOverlap < text.length; offset += windowLength - windowOverlap) {
    windows.push({ part: text.slice(offset, offset + windowLength), offset });
  }
  return windows;
}

/** Of overlapping matches the longest stays, of equally long ones the one whose class is decided. */
function withoutOverlaps(matches: FormatMatch[]): FormatMatch[] {
  const decided = (match: FormatMatch) => (match.class === 'C' ? 1 : 0);
  const sorted = [...matches].sort(
    (left, right) => decided(left) - decided(right) || right.end - right.start - (left.end - left.start) || left.start - right.start,
  );
  const kept: FormatMatch[] = [];
  for (const match of sorted) {
    if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match);
  }
  return kept.sort((left, right) => left.start - right.start);
}

const placeholderWords =
  /example|sample|placeholder|changeme|change_me|your[_-]?|insert|replace|dummy|redacted|xxxx|todo|notreal|not[_-]real|fake|abcdefgh|12345678/i;

/** Whether a value only shows where a real one goes: a placeholder word, one letter over and over, a plain sequence. */
export function isPlaceholder(value: string): boolean {
  if (value.length === 0) return true;
  if (/^<.*>$|^\$?\{.*\}$|^%.*%$|^\*+$|^\.+$/.test(value)) return true;
  if (placeholderWords.test(value) && !/^[A-Za-z0-9+/=_-]{60,}$/.test(value)) return true;
  return new Set(value.replace(/[^A-Za-z0-9]/g, '').toLowerCase()).size <= Math.min(3, Math.floor(value.length / 5));
}
