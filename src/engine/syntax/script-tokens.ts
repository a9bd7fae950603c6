import type { Span } from '../document';

/** The languages that a step of a build is written in where it is no shell's. */
export type ScriptLanguage = 'python' | 'javascript';

/**
 * A piece of a script: a word is a dotted name (`os.environ`, `.strip`), a string stands without its quotes and prefix. What a text is filled with
 * follows it between signs `(` and `)`.
 */
export interface ScriptToken {
  readonly kind: 'word' | 'string' | 'sign';
  readonly text: string;
  readonly span: Span;
}

const blankOrComment = {
  python: /\s+|\\\r?\n|#[^\r\n]*/y,
  javascript: /\s+|\/\/[^\r\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?/y,
};
const word = /\.?[\p{L}_$][\p{L}\p{N}_$]*(?:\??\.[\p{L}_$][\p{L}\p{N}_$]*)*|\d[\w.]*/uy;
const quotes = { python: /([a-zA-Z]{0,2})("""|'''|"|')/y, javascript: /()(["'`])/y };
const sign = /\?\?|[=!]==?|&&|\|\||=>|[^]/y;
const deepest = 20;

/** Splits a part of a text, which is Python or JavaScript, into its pieces; comments are left out. */
export function scriptTokens(text: string, span: Span, language: ScriptLanguage): readonly ScriptToken[] {
  const tokens: ScriptToken[] = [];
  new Reader(text, language, tokens).read(span, 0);
  return tokens;
}

class Reader {
  constructor(
    private readonly text: string,
    private readonly language: ScriptLanguage,
    private readonly tokens: ScriptToken[],
  ) {}

  read({ start, end }: Span, depth: number): void {
    let at = start;
    while (at < end) {
      const blank = this.match(blankOrComment[this.language], at);
      if (blank) {
        at += blank[0].length;
        continue;
      }
      const quote = this.match(quotes[this.language], at);
      if (quote) {
        at = this.string(at, quote, end, depth);
        continue;
      }
      const named = this.match(word, at);
      const piece = (named ?? this.match(sign, at))?.[0] ?? '';
      const length = Math.max(1, Math.min(piece.length, end - at));
      this.add(named ? 'word' : 'sign', at, at + length);
      at += length;
    }
  }

  private match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(this.text);
  }

  private add(kind: ScriptToken['kind'], start: number, end: number): void {
    this.tokens.push({ kind, text: this.text.slice(start, end), span: { start, end } });
  }

  /** A text, and what it is filled with; gives where it ends. */
  private string(at: number, [whole, prefix = '', mark = '']: RegExpExecArray, end: number, depth: number): number {
    const start = at + whole.length;
    const isLong = mark.length > 1 || mark === '`';
    const isFilled = mark === '`' || /f/i.test(prefix);
    const open = mark === '`' ? '${' : '{';
    const holes: Span[] = [];
    let index = start;
    while (index < end && !this.text.startsWith(mark, index)) {
      const one = this.text[index] ?? '';
      if (!isLong && (one === '\n' || one === '\r')) break;
      if (one === '\\') index += 2;
      else if (isFilled && open === '{' && this.text.startsWith('{{', index)) index += 2;
      else if (isFilled && this.text.startsWith(open, index)) {
        const hole = { start: index + open.length, end: this.holeEnd(index + open.length, end) };
        holes.push(hole);
        index = hole.end + 1;
      } else index++;
    }
    const close = Math.min(index, end);
    this.add('string', start, close);
    for (const hole of depth < deepest ? holes : []) {
      const position = { start: hole.start, end: hole.start };
      this.tokens.push({ kind: 'sign', text: '(', span: position });
      this.read(hole, depth + 1);
      this.tokens.push({ kind: 'sign', text: ')', span: { start: hole.end, end: hole.end } });
    }
    return Math.min(end, close + (this.text.startsWith(mark, close) ? mark.length : 0));
  }

  /** The brace that closes what a text is filled with, or the end of the line. */
  private holeEnd(start: number, end: number): number {
    let open = 0;
    let index = start;
    for (; index < end; index++) {
      const one = this.text[index];
      if (one === '{') open++;
      else if (one === '\n' || (one === '}' && open-- === 0)) break;
    }
    return index;
  }
}
