import type { Span } from '../document';
import type { Formats } from './formats';

const dots = '•';
const noWords: ReadonlySet<string> = new Set();
/** An excerpt is at most this long; a longer line is cut around the finding. */
const excerptLength = 160;
/** Lines beyond this are no code that a person wrote. */
const longestLine = 4000;

/** What stands for a masked value: its public prefix, then dots by a length bucket, so that no length is told exactly. */
export function mask(value: string, shown: number): string {
  const hidden = value.length - shown;
  return value.slice(0, shown) + dots.repeat(hidden < 20 ? 4 : hidden < 40 ? 8 : 12);
}

/**
 * The line around `span` with every literal masked that could hold a secret: known formats keep their public prefix, other
 * quoted texts that look like a value, and `secrets` (the values that were found there), show dots only. The whole line is masked before it
 * is cut, so that no cut can make a value unrecognizable.
 */
export function excerptOf(
  text: string,
  span: Span,
  formats: Formats,
  ...secrets: readonly (Span | undefined)[]
): string {
  const lineStart = Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1;
  const lineEnd = lineEndOf(text, span.start);
  // Beyond this a line is no code that a person wrote, and none of it is shown.
  if (lineEnd - lineStart > longestLine) return dots.repeat(4);
  const masks = masksIn(text.slice(lineStart, lineEnd), formats);
  const own = secrets.filter((secret) => secret !== undefined);
  for (const secret of own) {
    if (secret.end <= secret.start || secret.end <= lineStart || secret.start >= lineEnd) continue;
    const start = Math.max(0, secret.start - lineStart);
    const end = Math.min(lineEnd, secret.end) - lineStart;
    if (!masks.some((other) => other.start <= start && other.end >= end)) masks.push({ start, end, shown: 0 });
  }
  const line = text.slice(lineStart, lineEnd);
  const hidden = masks.map(({ start, end, shown }) => line.slice(start + shown, end));
  const echoes = echoesIn(line, [...hidden, ...own.map(({ start, end }) => text.slice(start, end))]);
  return cut(masked(line, [...masks.map((each) => withTail(line, each)), ...echoes]), span.start - lineStart);
}

/** At most one excerpt's length of a masked line, around what the finding is about. */
function cut(line: string, focus: number): string {
  const start =
    line.length <= excerptLength ? 0 : Math.max(0, Math.min(focus - excerptLength / 2, line.length - excerptLength));
  return line.slice(start, start + excerptLength).trim();
}

/** A sentence with every known key in it masked: names and hosts are told, but not where somebody made a key of them. */
export function sentenceOf(text: string, formats: Formats): string {
  const masks = formats.search
    .matches(text, () => noWords)
    .map(({ start, end, format }) => ({ start, end, shown: format.shown }));
  return masks.length === 0
    ? text
    : masked(
        text,
        masks.map((each) => withTail(text, each)),
      );
}

interface Mask extends Span {
  readonly shown: number;
}

function lineEndOf(text: string, from: number): number {
  const end = text.slice(from, from + longestLine + 1).search(/[\r\n]/);
  return end < 0 ? Math.min(text.length, from + longestLine + 1) : from + end;
}

function masksIn(line: string, formats: Formats): Mask[] {
  const known = formats.search
    .matches(line, () => noWords)
    .map(({ start, end, format }) => ({ start, end, shown: format.shown }));
  const quoted = [...line.matchAll(/(["'`])((?:(?!\1)[^\\]|\\.)*)(?:\1|$)/g)].flatMap((match): Mask[] => {
    const value = match[2] ?? '';
    const start = match.index + 1;
    const isKnown = known.some((mask) => mask.start >= start && mask.end <= start + value.length);
    return !isKnown && looksLikeValue(value) ? [{ start, end: start + value.length, shown: 0 }] : [];
  });
  const tagged = [...line.matchAll(/>([^<>\s]{8,})</g)].flatMap((match): Mask[] => {
    const value = match[1] ?? '';
    return looksLikeValue(value) ? [{ start: match.index + 1, end: match.index + 1 + value.length, shown: 0 }] : [];
  });
  // `NAME=value` without quotes, as shells and `.env` files have several on a line.
  const assigned = [...line.matchAll(/(?<=[\w\]]=)[^\s"'`;&|(){}<>,$=]{8,}/g)].flatMap(
    ({ 0: value, index }): Mask[] => {
      const isKnown = known.some((mask) => mask.start >= index && mask.end <= index + value.length);
      return !isKnown && looksLikeValue(value) ? [{ start: index, end: index + value.length, shown: 0 }] : [];
    },
  );
  const presented = [...line.matchAll(/(?<=\b(?:Bearer|Basic)\s+)[\w+/=.~-]{8,}/g)].flatMap(
    ({ 0: value, index }): Mask[] => {
      const isKnown = known.some((mask) => mask.start >= index && mask.end <= index + value.length);
      return !isKnown && looksLikeValue(value) ? [{ start: index, end: index + value.length, shown: 0 }] : [];
    },
  );
  // Long runs that mix digits with both cases are keys, or nothing that anybody reads.
  const runs = [...line.matchAll(/(?=\w*\d)(?=\w*[a-z])(?=\w*[A-Z])\w{24,}/g)].flatMap(
    ({ 0: value, index }): Mask[] => {
      const isKnown = known.some((mask) => mask.start < index + value.length && mask.end > index);
      return isKnown ? [] : [{ start: index, end: index + value.length, shown: 0 }];
    },
  );
  return [...known, ...quoted, ...tagged, ...assigned, ...presented, ...runs];
}

/** So many characters of a value in a row give too much of it away. */
const telling = 8;

/** Where parts of hidden values stand once more, whatever they are glued to. */
function echoesIn(line: string, hidden: readonly string[]): Mask[] {
  const parts = new Set<string>();
  for (const value of hidden)
    for (let at = 0; at + telling <= value.length && at < longestLine; at++) parts.add(value.slice(at, at + telling));
  const found: Mask[] = [];
  for (let at = 0; at + telling <= line.length; at++) {
    if (!parts.has(line.slice(at, at + telling))) continue;
    const last = found.at(-1);
    if (last && at <= last.end) found[found.length - 1] = { ...last, end: at + telling };
    else found.push({ start: at, end: at + telling, shown: 0 });
  }
  return found;
}

/** What follows a value without anything between is the rest of it, though its format ends before. */
function withTail(line: string, mask: Mask): Mask {
  const tail = /^[\w$+/~-]*/.exec(line.slice(mask.end))?.[0] ?? '';
  return { ...mask, end: mask.end + tail.length };
}

/** Long runs that mix letters and digits, or hold what a password would: never a key name, a path or a sentence. */
function looksLikeValue(value: string): boolean {
  if (value.length < 8 || /\s/.test(value) || /^(?:https?:\/\/[^@]*$|[a-z]+(?:[._/-][a-z]+)*$)/i.test(value))
    return false;
  if (isReference(value)) return false;
  return /\d/.test(value) || /[^\w./:-]/.test(value) || value.length >= 20;
}

/** Android's `@xml/data_extraction_rules`, a library's `androidx.security:security-crypto`. */
function isReference(value: string): boolean {
  return /^(?:@[a-z]+\/[a-z]+(?:_[a-z]+)*|[a-z]+(?:\.[a-z]+)+:[a-z]+(?:-[a-z]+)*)$/.test(value);
}

function masked(line: string, masks: readonly Mask[]): string {
  let result = '';
  let position = 0;
  for (const { start, end, shown } of [...masks].sort((left, right) => left.start - right.start)) {
    if (end <= position) continue;
    result +=
      line.slice(position, Math.max(position, start)) +
      mask(line.slice(Math.max(position, start), end), start < position ? 0 : shown);
    position = end;
  }
  return result + line.slice(position);
}

/** Whether two spans begin on one line of a text, which is none of those that are too long to be shown. */
export function isOnOneLine(text: string, span: Span, other: Span): boolean {
  const [start, end] = [Math.min(span.start, other.start), Math.max(span.start, other.start)];
  return end - start < longestLine && !/[\r\n]/.test(text.slice(start, end));
}
