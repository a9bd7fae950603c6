import type { Fix, TextEdit } from '../../src/engine/finding';
import { addedLine } from '../../src/engine/fixes/added-lines';
import type { Files } from './check';

/** The files after a fix. Throws where two edits overlap, or one lies outside of its file. */
export function applyFix(files: Files, { edits, lines = [] }: Pick<Fix, 'edits' | 'lines'>): Map<string, string> {
  const changed = new Map(files);
  for (const path of new Set(edits.map((edit) => edit.path))) {
    const text = files.get(path);
    if (text === undefined) throw new Error(`a fix edits ${path}, which is not there`);
    changed.set(
      path,
      applyEdits(
        text,
        edits.filter((edit) => edit.path === path),
      ),
    );
  }
  // A file that Git ignores is none that a check reads: what the fix moves there is out of its sight.
  for (const path of new Set(lines.filter(({ value }) => !value).map((line) => line.path))) {
    const text = changed.get(path) ?? '';
    const added = lines
      .filter((line) => line.path === path)
      .flatMap((line) => addedLine(line, text, '') ?? refused(path));
    changed.set(path, applyEdits(text, added));
  }
  return changed;
}

function refused(path: string): never {
  throw new Error(`${path} cannot take its line`);
}

/** A text after some edits. Two edits at one place are no conflict as long as at most one of them replaces something. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits]
    .map((edit, index) => ({ ...edit, index }))
    .sort(
      (left, right) => left.span.start - right.span.start || left.span.end - right.span.end || left.index - right.index,
    );
  let result = '';
  let position = 0;
  for (const { span, newText } of sorted) {
    if (span.start < position || span.end < span.start || span.end > text.length)
      throw new Error(`overlapping or misplaced edit at ${String(span.start)}`);
    result += text.slice(position, span.start) + newText;
    position = span.end;
  }
  return result + text.slice(position);
}
