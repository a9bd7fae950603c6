import type { Comment } from '../ir/ir';
import { lineEnd } from './elements';

/** Walks over Groovy source: blanks, comments, identifiers, brackets. Readers of values and statements build on it. */
export abstract class GroovyText {
  readonly comments: Comment[] = [];
  hasErrors = false;
  protected at: number;

  constructor(protected readonly text: string) {
    this.at = text.startsWith('\uFEFF') ? 1 : 0;
    if (text.startsWith('#!', this.at)) this.at = lineEnd(text, this.at);
  }

  protected get isOver(): boolean {
    return this.at >= this.text.length;
  }

  protected peek(offset = 0): string {
    return this.text[this.at + offset] ?? '';
  }

  protected startsWith(mark: string): boolean {
    return this.text.startsWith(mark, this.at);
  }

  /** Passes blanks and comments of this line, and with `lines` those of the next ones. */
  protected blanks(lines: boolean): void {
    for (;;) {
      const one = this.peek();
      if (one === ' ' || one === '\t' || one === '\f' || one === '\0' || one === '\u00A0' || one === '\uFEFF')
        this.at++;
      else if ((one === '\n' || one === '\r') && lines) this.at++;
      else if (one === '\\' && /[\r\n]/.test(this.peek(1))) this.at += this.startsWith('\\\r\n') ? 3 : 2;
      else if (one === '/' && (this.peek(1) === '/' || this.peek(1) === '*')) this.comment();
      else return;
    }
  }

  /** Passes blanks and comments; whether anything comes after them. */
  protected comes(lines = true): boolean {
    this.blanks(lines);
    return !this.isOver;
  }

  private comment(): void {
    const start = this.at;
    const isLine = this.peek(1) === '/';
    const close = isLine ? lineEnd(this.text, start) : this.text.indexOf('*/', start + 2);
    this.hasErrors ||= close < 0;
    this.at = close < 0 ? this.text.length : isLine ? close : close + 2;
    this.comments.push({ span: { start, end: this.at }, text: this.text.slice(start, this.at) });
  }

  /** Whether what was written so far is a statement of its own: a line end, `;` or `}` comes next. */
  protected get endsStatement(): boolean {
    return this.isOver || /[\r\n;}]/.test(this.peek());
  }

  protected identifier(): string | undefined {
    const pattern = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
    pattern.lastIndex = this.at;
    const name = pattern.exec(this.text)?.[0];
    if (name !== undefined) this.at += name.length;
    return name;
  }

  /** What comes next, past blanks and comments, without moving there; comments are found again later. */
  protected next(lines: boolean): { readonly at: number; readonly text: string } {
    const { at } = this;
    const known = this.comments.length;
    this.blanks(lines);
    const found = { at: this.at, text: this.text.slice(this.at, this.at + 3) };
    this.at = at;
    this.comments.length = known;
    return found;
  }

  /** Passes everything up to the bracket that closes the one at hand, in one go: for what is nested too deeply to be read. */
  protected skipBrackets(): void {
    this.hasErrors = true;
    let depth = 0;
    for (; !this.isOver; this.at++) {
      const one = this.peek();
      if (one === '(' || one === '[' || one === '{') depth++;
      else if ((one === ')' || one === ']' || one === '}') && --depth <= 0) {
        this.at++;
        return;
      }
    }
  }
}
