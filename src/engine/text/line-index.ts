/** A place in a text: line and column counted from zero, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Turns offsets of one text into lines and columns and back. A line ends at `\n`, `\r\n` or a lone `\r`, as the
 * Language Server Protocol has it; the line end itself belongs to no column.
 */
export class LineIndex {
  private readonly starts: readonly number[];

  constructor(readonly text: string) {
    this.starts = lineStarts(text);
  }

  /** The number of lines; a text that ends with a line end has an empty last line. */
  get lineCount(): number {
    return this.starts.length;
  }

  /** The place of an offset. Offsets outside the text, or inside a line end, go to the nearest place before. */
  position(offset: number): Position {
    const line = this.lineAt(Math.max(0, Math.min(offset, this.text.length)));
    const column = Math.min(Math.max(0, offset), this.lineEnd(line)) - this.lineStart(line);
    return { line, column };
  }

  /** The offset of a place. Places outside the text, or beyond a line's end, go to the nearest one before. */
  offset(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.lineCount) return this.text.length;
    const start = this.lineStart(position.line);
    return Math.min(start + Math.max(0, position.column), this.lineEnd(position.line));
  }

  /** The offset at which a line starts. `line` must exist. */
  lineStart(line: number): number {
    const start = this.starts[line];
    if (start === undefined) throw new RangeError(`line ${line} of ${this.lineCount}`);
    return start;
  }

  /** The offset behind a line's last character, before its line end. `line` must exist. */
  lineEnd(line: number): number {
    const start = this.lineStart(line);
    let end = this.starts[line + 1] ?? this.text.length;
    const isLast = line === this.lineCount - 1;
    if (!isLast && end > start && this.text[end - 1] === '\n') end--;
    if (!isLast && end > start && this.text[end - 1] === '\r') end--;
    return end;
  }

  /** A line's text without its line end. `line` must exist. */
  lineText(line: number): string {
    return this.text.slice(this.lineStart(line), this.lineEnd(line));
  }

  private lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code !== 10 && code !== 13) continue;
    if (code === 13 && text.charCodeAt(index + 1) === 10) index++;
    starts.push(index + 1);
  }
  return starts;
}
