import type { Span } from '../document';
import type { TreePart } from '../ir/tree';
import { lineEnd, refers, type Value } from './elements';

/** A command inside a word: `$(command)` or between backquotes. */
export interface Substitution {
  readonly span: Span;
}

/** A word of a shell: its text without quotes, and what it refers to. `span` is between the quotes where they enclose all of it. */
export interface Word extends Value {
  /** With quotes. */
  readonly whole: Span;
  readonly isQuoted: boolean;
  readonly substitutions: readonly Substitution[];
}

const plain = /[^\s"'\\$`;&|<>()]+/y;
const variable = /\$(?:\{([A-Za-z_]\w{0,100})(?:[^{}\r\n]{0,200})\}|([A-Za-z_]\w{0,100}))/y;

/** `${{ secrets.NAME }}`, which GitHub writes into a script before the shell reads it. */
const expression = /\$\{\{\s*([\w.-]{0,100})[^{}\r\n]{0,300}\}\}/y;

/**
 * Reads one word of a shell's text from `at` on, up to `end`. Quotes, escapes, variables and substitutions are understood; what is
 * never closed goes to the end. Source: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
 */
export function readWord(text: string, at: number, end: number): Word {
  return new WordReader(text, at, end).read();
}

class WordReader {
  private readonly parts: TreePart[] = [];
  private readonly substitutions: Substitution[] = [];
  private run = '';
  private runStart: number;
  private pieces = 0;

  constructor(
    private readonly text: string,
    private at: number,
    private readonly end: number,
  ) {
    this.runStart = at;
  }

  read(): Word {
    const start = this.at;
    const quote = this.text[start] ?? '';
    while (this.at < this.end && this.piece()) this.pieces++;
    this.flush();
    const whole = { start, end: this.at };
    const encloses =
      this.pieces === 1 && (quote === '"' || quote === "'") && this.text[this.at - 1] === quote && this.at - start > 1;
    const span = encloses ? { start: start + 1, end: this.at - 1 } : whole;
    const text = this.parts.map((part) =>
      part.kind === 'text' ? part.text : this.text.slice(part.span.start, part.span.end),
    );
    return {
      text: text.join(''),
      span,
      whole,
      isQuoted: encloses,
      substitutions: this.substitutions,
      parts: refers(this.parts) ? this.parts : undefined,
    };
  }

  /** Reads a piece of the word; false where the word is over. */
  private piece(): boolean {
    const one = this.text[this.at] ?? '';
    if (one === "'") this.single();
    else if (one === '"') this.double();
    else if (one === '\\') this.escape(false);
    else if (one === '$') this.dollar();
    else if (one === '`') this.backquotes();
    else {
      plain.lastIndex = this.at;
      const match = plain.exec(this.text)?.[0];
      if (match === undefined || this.at + match.length > this.end) return false;
      this.add(match, match.length);
    }
    return true;
  }

  private add(text: string, length: number): void {
    if (this.run === '') this.runStart = this.at;
    this.run += text;
    this.at += length;
  }

  private flush(): void {
    if (this.run !== '')
      this.parts.push({
        kind: 'text',
        text: this.run,
        span: { start: this.runStart, end: this.runStart + this.run.length },
      });
    this.run = '';
  }

  private single(): void {
    const found = this.text.indexOf("'", this.at + 1);
    const close = found < 0 || found > this.end ? this.end : found;
    const inner = this.text.slice(this.at + 1, close);
    this.at++;
    this.add(inner, inner.length);
    this.at = Math.min(close + 1, this.end);
  }

  private double(): void {
    this.at++;
    while (this.at < this.end && this.text[this.at] !== '"') {
      const one = this.text[this.at];
      if (one === '\\') this.escape(true);
      else if (one === '$') this.dollar();
      else if (one === '`') this.backquotes();
      else {
        const stop = /[^"\\$`]+/y;
        stop.lastIndex = this.at;
        const match = (stop.exec(this.text)?.[0] ?? '').slice(0, this.end - this.at);
        this.add(match, match.length);
      }
    }
    this.at = Math.min(this.at + 1, this.end);
  }

  private escape(isQuoted: boolean): void {
    const line = /\\(?:\r\n|\n|\r)/y;
    line.lastIndex = this.at;
    const match = line.exec(this.text);
    if (match) {
      this.at += match[0].length;
      return;
    }
    const one = this.text[this.at + 1] ?? '';
    const keeps = isQuoted && !/["\\$`]/.test(one);
    this.add(keeps ? `\\${one}` : one, Math.min(2, this.end - this.at));
  }

  private dollar(): void {
    expression.lastIndex = this.at;
    const filled = expression.exec(this.text);
    if (filled && this.at + filled[0].length <= this.end) {
      this.refer(filled[1] ?? '', filled[0].length);
      return;
    }
    variable.lastIndex = this.at;
    const match = variable.exec(this.text);
    const name = match?.[1] ?? match?.[2];
    if (match && name !== undefined && this.at + match[0].length <= this.end) this.refer(name, match[0].length);
    else if (this.text[this.at + 1] === '(') this.substitute(this.at + 2, closing(this.text, this.at + 2, this.end));
    else this.add('$', 1);
  }

  private backquotes(): void {
    const found = this.text.indexOf('`', this.at + 1);
    this.substitute(this.at + 1, found < 0 || found > this.end ? this.end : found);
  }

  private substitute(start: number, close: number): void {
    this.substitutions.push({ span: { start, end: close } });
    const end = Math.min(close + 1, this.end);
    this.refer('', end - this.at);
  }

  private refer(name: string, length: number): void {
    this.flush();
    this.parts.push({ kind: 'reference', name, span: { start: this.at, end: this.at + length } });
    this.at += length;
  }
}

/** Where the bracket that was opened before `start` is closed, quotes and brackets inside counted; `end` where it is not. */
function closing(text: string, start: number, end: number): number {
  let depth = 1;
  let quote = '';
  for (let at = start; at < end; at++) {
    const one = text[at] ?? '';
    if (one === '\\') at++;
    else if (quote !== '') quote = one === quote ? '' : quote;
    else if (one === '"' || one === "'") quote = one;
    else if (one === '(') depth++;
    else if (one === ')' && --depth === 0) return at;
  }
  return end;
}

/** Whether a comment starts at `at`: a `#` at the start of a word. */
export function isCommentStart(text: string, at: number): boolean {
  return text[at] === '#' && (at === 0 || /[\s;&|(){}]/.test(text[at - 1] ?? ''));
}

/** The span of a comment that starts at `at`. */
export function commentAt(text: string, at: number, end: number): Span {
  return { start: at, end: Math.min(lineEnd(text, at), end) };
}

/** `NAME=value` and `--name=value`: the name, and the value with its own place. Undefined for any other word. */
export function assignmentIn(
  text: string,
  { whole }: Word,
): { readonly name: string; readonly value: Value } | undefined {
  const written = text.slice(whole.start, whole.end);
  const [before, name] = /^((?:--?)?[A-Za-z_][\w.-]*)(?:\[[^\]\s]{0,50}\])?\+?=/.exec(written) ?? [];
  if (before === undefined || name === undefined) return undefined;
  const start = whole.start + before.length;
  const empty = { text: '', span: { start, end: start } };
  return { name, value: start < whole.end ? readWord(text, start, whole.end) : empty };
}
