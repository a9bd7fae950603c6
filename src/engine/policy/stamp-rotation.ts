import { LineIndex } from '../text/line-index';
import { valueAt } from './mistakes';
import { readYaml } from './yaml-reader';

/**
 * A policy's text with the day on which a key was rotated; nothing else of it changes. Undefined where the text cannot be read, or
 * its own inventory does not name the key.
 * @param day `YEAR-MONTH-DAY`.
 */
export function withRotation(text: string, name: string, day: string): string | undefined {
  const reading = readYaml(text, '');
  const keys = valueAt(reading.value, ['keys']);
  const index = Array.isArray(keys) ? keys.findIndex((entry) => valueAt(entry, ['name']) === name) : -1;
  const place = (part: string) => reading.place(['keys', index, part]);
  const named = place('name');
  if (!named?.key) return undefined;
  const known = place('rotated')?.value;
  if (known) return splice(text, known.start, known.end, day);
  const entry = reading.place(['keys', index])?.value;
  if (entry && text[entry.start] === '{') return splice(text, named.value.end, named.value.end, `, rotated: ${day}`);
  const lines = new LineIndex(text);
  const { column } = lines.position(named.key.start);
  const end = lines.lineEnd(lines.position(named.value.end).line);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return splice(text, end, end, `${eol}${' '.repeat(column)}rotated: ${day}`);
}

function splice(text: string, start: number, end: number, inserted: string): string {
  return text.slice(0, start) + inserted + text.slice(end);
}
