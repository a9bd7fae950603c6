import type { Comment } from './ir';

/** How many lines above a place a comment may speak of it: above a store, its password, its alias and the alias' password. */
const nearLines = 6;

/** Whether a comment at the end of an offset's line says something. */
export function isSaidBehind(comments: readonly Comment[], text: string, offset: number, what: RegExp): boolean {
  const lineEnd = text.indexOf('\n', offset);
  return comments.some(({ span }) => {
    const isBehind = span.start > offset && (lineEnd < 0 || span.start < lineEnd);
    return isBehind && what.test(text.slice(span.start, span.end));
  });
}

/** Whether a comment near above an offset, or at the head of the lines without a gap in which it stands, says something. */
export function isSaidAbove(comments: readonly Comment[], text: string, offset: number, what: RegExp): boolean {
  return comments.some(({ span }) => {
    if (span.end > offset) return false;
    const between = text.slice(span.end, offset);
    const isNear = between.split('\n').length <= nearLines || !/\n[ \t]*\r?\n/.test(between);
    return isNear && !between.includes('}') && what.test(text.slice(span.start, span.end));
  });
}

/** What stands before an offset on its line. */
export function lineBefore(text: string, start: number): string {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
}
