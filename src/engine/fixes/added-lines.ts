import type { AddedLine, TextEdit } from '../finding';
import { addedToBuild, addedToStart } from './added-gradle';
import { addedEntry } from './added-plist';

/**
 * What adding a line to a file's text takes: an edit that keeps to the file's line ends, at its end or where the line wants to go;
 * nothing where the line is there; undefined where something for the same name says something else, which is somebody's own, or the
 * place is not there. `holder` is the finding's text.
 */
export function addedLine(line: AddedLine, text: string, holder: string): readonly TextEdit[] | undefined {
  switch (line.into?.kind) {
    case 'file':
      return wholeFile(line, text);
    case 'plist':
      return addedEntry(line, line.into.key, text);
    case 'gradle':
      return addedToBuild(line, line.into, text);
    case 'gradle-start':
      return addedToStart(line, line.into, text);
    default:
      return addedToEnd(line, text, holder);
  }
}

/** A file that is there with another text is somebody's own. */
function wholeFile({ path, text: whole }: AddedLine, text: string): readonly TextEdit[] | undefined {
  if (text === whole) return [];
  return text === '' ? [{ path, span: { start: 0, end: 0 }, newText: whole }] : undefined;
}

function addedToEnd(
  { path, text: start, value, unless = [] }: AddedLine,
  text: string,
  holder: string,
): readonly TextEdit[] | undefined {
  const line = start + (value ? holder.slice(value.start, value.end) : '');
  const lines = text.split(/\r\n|\n|\r/).map((each) => each.trim());
  if ([line, ...unless].some((each) => lines.includes(each))) return [];
  const name = nameOf(line);
  if (name !== undefined && lines.some((each) => nameOf(each) === name)) return undefined;
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const before = text === '' || /[\r\n]$/.test(text) ? '' : lineEnd;
  return [{ path, span: { start: text.length, end: text.length }, newText: before + line + lineEnd }];
}

/** The name that a line gives a value, as `NAME=` or `NAME = `. */
function nameOf(line: string): string | undefined {
  return /^([\w.-]+)\s*=/.exec(line)?.[1];
}
