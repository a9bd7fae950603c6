import type { AddedLine, TextEdit } from '../finding';

/**
 * What adding a line to a file's text takes: an edit at its end that keeps to the file's line ends; nothing where the line is there;
 * undefined where a line for the same name says something else, which is somebody's own. `holder` is the finding's text.
 */
export function addedLine(
  { path, text: start, value, unless = [] }: AddedLine,
  text: string,
  holder: string,
): readonly TextEdit[] | undefined {
  const line = start + (value ? holder.slice(value.start, value.end) : '');
  const lines = text.split(/\r\n|\n|\r/).map((each) => each.trim());
  if ([line, ...unless].some((each) => lines.includes(each))) return [];
  const name = /^[\w.-]+=/.exec(line)?.[0];
  if (name !== undefined && lines.some((each) => each.replace(/\s*=\s*/, '=').startsWith(name))) return undefined;
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const before = text === '' || /[\r\n]$/.test(text) ? '' : lineEnd;
  return [{ path, span: { start: text.length, end: text.length }, newText: before + line + lineEnd }];
}
