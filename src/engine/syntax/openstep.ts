import type { Span } from '../document';
import type { Comment } from '../ir/ir';
import type { Tree, TreeElement } from '../ir/tree';
import { elementOf, lineEnd, type Value } from './elements';

const maximumDepth = 60;

/** An entry or item whose value still goes on. */
interface Open {
  readonly name: string;
  readonly start: number;
  readonly isList: boolean;
  readonly children: TreeElement[];
}

/**
 * Reads a property list in the old style (`{ key = value; list = (a, b); }`), which Xcode's project files and `.strings` files are
 * written in. Items of lists are called `item`; what is nested deeper than any real file is read as siblings.
 * Source: https://developer.apple.com/library/archive/documentation/Cocoa/Conceptual/PropertyLists/OldStylePlists/OldStylePLists.html
 */
export function readOpenStep(text: string): Tree {
  return new OpenStepReader(text).read();
}

class OpenStepReader {
  private readonly roots: TreeElement[] = [];
  private readonly comments: Comment[] = [];
  private readonly stack: Open[] = [];
  private hasErrors = false;
  private at: number;
  /** A key that waits for its value, and whether its `=` was seen. */
  private key: Value | undefined;
  private hasEquals = false;

  constructor(private readonly text: string) {
    this.at = text.startsWith('\uFEFF') ? 1 : 0;
  }

  read(): Tree {
    while (this.comes()) this.step(this.text[this.at] ?? '');
    this.hasErrors ||= this.stack.length > 0;
    while (this.stack.length > 0) this.close();
    return { roots: this.roots, comments: this.comments, hasErrors: this.hasErrors };
  }

  /** Passes blanks and comments; whether anything comes after them. */
  private comes(): boolean {
    this.blanks();
    return this.at < this.text.length;
  }

  private blanks(): void {
    const pattern = /[\s\0]*/y;
    for (;;) {
      pattern.lastIndex = this.at;
      pattern.exec(this.text);
      this.at = pattern.lastIndex;
      const isLine = this.text.startsWith('//', this.at);
      if (!isLine && !this.text.startsWith('/*', this.at)) return;
      const close = isLine ? lineEnd(this.text, this.at) : this.text.indexOf('*/', this.at + 2);
      const end = close < 0 ? this.text.length : isLine ? close : close + 2;
      this.comments.push({ span: { start: this.at, end }, text: this.text.slice(this.at, end) });
      this.at = end;
    }
  }

  private step(first: string): void {
    if (first === '{' || first === '(') this.open(first === '(');
    else if (first === '}' || first === ')') this.end();
    else if (first === '=' || first === ';' || first === ',') {
      this.hasEquals = first === '=';
      if (!this.hasEquals) this.key = undefined;
      this.at++;
    } else this.word(first);
  }

  private open(isList: boolean): void {
    const key = this.takeKey();
    const start = key ? this.startOf(key) : this.at;
    if (this.stack.length < maximumDepth) this.stack.push({ name: key?.text ?? 'item', start, isList, children: [] });
    else this.hasErrors = true;
    this.at++;
  }

  private end(): void {
    this.at++;
    this.key = undefined;
    if (this.stack.length > 0) this.close();
    else this.hasErrors = true;
  }

  private close(): void {
    const open = this.stack.pop();
    if (!open) return;
    const element = elementOf(open.name, { start: open.start, end: this.at }, undefined, open.children);
    this.children.push(element);
  }

  private get children(): TreeElement[] {
    return this.stack.at(-1)?.children ?? this.roots;
  }

  private word(first: string): void {
    const value = first === '"' || first === "'" ? this.quoted(first) : this.bare();
    if (this.stack.at(-1)?.isList === true) this.children.push(elementOf('item', this.around(value), value));
    else if (this.hasEquals) this.entry(value);
    else {
      this.hasErrors ||= this.key !== undefined;
      this.key = value;
    }
  }

  private entry(value: Value): void {
    const key = this.takeKey();
    const span = { start: key ? this.startOf(key) : this.around(value).start, end: this.around(value).end };
    this.children.push(elementOf(key?.text ?? 'item', span, value));
  }

  private takeKey(): Value | undefined {
    const { key } = this;
    this.key = undefined;
    this.hasEquals = false;
    return key;
  }

  private startOf({ span }: Value): number {
    return /["']/.test(this.text[span.start - 1] ?? '') ? span.start - 1 : span.start;
  }

  private around(value: Value): Span {
    const start = this.startOf(value);
    const end = value.span.end + (start < value.span.start ? 1 : 0);
    return { start, end: Math.min(end, this.text.length) };
  }

  private quoted(quote: string): Value {
    const start = this.at + 1;
    let end = start;
    while (end < this.text.length && this.text[end] !== quote) end += this.text[end] === '\\' ? 2 : 1;
    this.hasErrors ||= end >= this.text.length;
    end = Math.min(end, this.text.length);
    this.at = Math.min(end + 1, this.text.length);
    return { text: decoded(this.text.slice(start, end)), span: { start, end } };
  }

  private bare(): Value {
    const pattern = /(?:[^\s\0{}()=;,"'/]|\/(?![/*]))+/y;
    pattern.lastIndex = this.at;
    const start = this.at;
    // Nothing fits only a quote or slash that stands alone.
    this.at = pattern.test(this.text) ? pattern.lastIndex : start + 1;
    return { text: this.text.slice(start, this.at), span: { start, end: this.at } };
  }
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', a: '\u0007', b: '\b', f: '\f', v: '\v' };

function decoded(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:U([0-9a-fA-F]{4})|([0-7]{1,3})|([^]))/g,
    (whole, hex?: string, octal?: string, one?: string) => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      return escapes[one ?? ''] ?? one ?? whole;
    },
  );
}
