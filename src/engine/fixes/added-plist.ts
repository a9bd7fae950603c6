import type { AddedLine, TextEdit } from '../finding';
import { plistEntries } from '../ir/tree';
import { readXml } from '../syntax/xml';
import { at } from '../project/tree-facts/values';

/** An entry with a text at the end of a property list's outermost dictionary; undefined where its key says something else. */
export function addedEntry(
  { path, text: value }: AddedLine,
  key: string,
  text: string,
): readonly TextEdit[] | undefined {
  const { roots, hasErrors } = readXml(text);
  const dict = at(roots, 'plist', 'dict');
  if (!dict || hasErrors) return undefined;
  const known = plistEntries(dict).find((entry) => entry.key === key);
  if (known) return known.value.text === value ? [] : undefined;
  const close = text.lastIndexOf('</dict', dict.span.end);
  if (close < dict.openSpan.end) return undefined;
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const end = text.slice(0, close).trimEnd().length;
  const first = dict.children[0]?.span.start ?? close;
  const indent = dict.children.length > 0 ? (/[ \t]*$/.exec(text.slice(0, first))?.[0] ?? '') : '\t';
  const lines = [`<key>${key}</key>`, `<string>${value}</string>`];
  return [{ path, span: { start: end, end }, newText: lines.map((line) => lineEnd + indent + line).join('') }];
}
