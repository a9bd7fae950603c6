import type { Span } from '../document';
import type { Comment } from '../ir/ir';
import type { Tree, TreeElement } from '../ir/tree';
import { elementOf, lineEnd, notUnderstood, shellReferences, trimmed, valueWith, type Value } from './elements';

/**
 * Reads a `.env` file as the dotenv libraries do: `export` is allowed, quoted values may have several lines, an empty value stays
 * empty. A quote that is closed nowhere, or in the middle of another value, belongs to the value of its line.
 * Source: https://github.com/motdotla/dotenv#what-rules-does-the-parsing-engine-follow
 */
export function readDotenv(text: string): Tree {
  return new DotenvReader(text).read();
}

const entry = /(?:export[ \t]+)?([\w.-]{1,200})[ \t]*(?:=|:(?=[ \t]))[ \t]*/y;

class DotenvReader {
  private readonly roots: TreeElement[] = [];
  private readonly comments: Comment[] = [];
  private hasErrors = false;
  private at = 0;

  constructor(private readonly text: string) {}

  read(): Tree {
    if (this.text.startsWith('\uFEFF')) this.at = 1;
    while (this.at < this.text.length) {
      const line = trimmed(this.text, { start: this.at, end: lineEnd(this.text, this.at) });
      if (line.start === line.end) this.at = Math.max(this.at, line.end) + 1;
      else if (this.text[line.start] === '#') this.comment(line);
      else this.entry(line);
    }
    return { roots: this.roots, comments: this.comments, hasErrors: this.hasErrors };
  }

  private comment(span: Span): void {
    this.comments.push({ span, text: this.text.slice(span.start, span.end) });
    this.at = lineEnd(this.text, span.start);
  }

  private entry(line: Span): void {
    entry.lastIndex = line.start;
    const match = entry.exec(this.text);
    const name = match?.[1];
    this.at = lineEnd(this.text, line.start);
    if (!match || name === undefined) {
      this.hasErrors = true;
      this.roots.push(notUnderstood(this.text, line));
      return;
    }
    const value = this.quoted(entry.lastIndex) ?? this.unquoted(entry.lastIndex);
    const end = Math.max(value.span.end, Math.min(entry.lastIndex, this.at));
    this.roots.push(elementOf(name, { start: line.start, end: this.isQuoted(value) ? end + 1 : end }, value));
  }

  private isQuoted({ span }: Value): boolean {
    const quote = this.text[span.start - 1];
    return quote !== undefined && /["'`]/.test(quote) && this.text[span.end] === quote;
  }

  /** Quotes that nothing closes from some place on: each is looked for once. */
  private readonly unclosed = new Set<string>();

  private quoted(start: number): Value | undefined {
    const quote = this.text[start] ?? '';
    if (!/["'`]/.test(quote) || this.unclosed.has(quote)) return undefined;
    const end = this.closing(quote, start + 1);
    if (end < 0) {
      this.unclosed.add(quote);
      this.hasErrors = true;
      return undefined;
    }
    const rest = trimmed(this.text, { start: end + 1, end: lineEnd(this.text, end + 1) });
    if (rest.start < rest.end && this.text[rest.start] !== '#') return undefined;
    this.at = end + 1;
    if (rest.start < rest.end) this.comment(rest);
    const span = { start: start + 1, end };
    const raw = this.text.slice(span.start, span.end);
    if (quote !== '"') return { text: raw, span };
    return valueWith(raw.includes('\\') ? decoded(raw) : raw, span, shellReferences);
  }

  private closing(quote: string, start: number): number {
    for (let at = start; at < this.text.length; at++) {
      if (this.text[at] === '\\' && quote === '"') at++;
      else if (this.text[at] === quote) return at;
    }
    return -1;
  }

  private unquoted(start: number): Value {
    const end = lineEnd(this.text, start);
    const mark = /(?:^|\s)#/.exec(this.text.slice(start, end));
    const valueEnd = mark ? start + mark.index : end;
    const span = trimmed(this.text, { start: Math.min(start, valueEnd), end: valueEnd });
    if (mark) {
      const from = this.text.indexOf('#', start + mark.index);
      this.comments.push({ span: { start: from, end }, text: this.text.slice(from, end) });
    }
    return valueWith(this.text.slice(span.start, span.end), span, shellReferences);
  }
}

function decoded(text: string): string {
  return text.replace(/\\([nrt"\\$])/g, (_, one: string) => ({ n: '\n', r: '\r', t: '\t' })[one] ?? one);
}
