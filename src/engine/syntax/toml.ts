import type { Comment } from '../ir/ir';
import type { Tree, TreeElement } from '../ir/tree';
import { elementOf, lineEnd, notUnderstood, type Value } from './elements';

const maximumDepth = 60;

/** A table whose entries still come. */
interface Table {
  readonly name: string;
  readonly start: number;
  readonly openEnd: number;
  readonly entries: TreeElement[];
}

/**
 * Reads TOML 1.0: each table is an element with its dotted name, each entry an element inside it, items of lists are called `item`.
 * What is no TOML is left out up to the end of its line. Source: https://toml.io/en/v1.0.0
 */
export function readToml(text: string): Tree {
  return new TomlReader(text).read();
}

class TomlReader {
  private readonly roots: TreeElement[] = [];
  private readonly comments: Comment[] = [];
  private hasErrors = false;
  private table: Table | undefined;
  private at: number;

  constructor(private readonly text: string) {
    this.at = text.startsWith('\uFEFF') ? 1 : 0;
  }

  read(): Tree {
    while (this.comes()) {
      if (this.text[this.at] === '[') this.header();
      else {
        const entry = this.entry(0);
        if (entry) (this.table?.entries ?? this.roots).push(entry);
      }
      this.restOfLine();
    }
    this.closeTable(this.text.length);
    return { roots: this.roots, comments: this.comments, hasErrors: this.hasErrors };
  }

  /** Passes blanks and comments; whether anything comes after them. */
  private comes(): boolean {
    this.blanks();
    return this.at < this.text.length;
  }

  private blanks(lines = true): void {
    const pattern = lines ? /[\s\uFEFF]*/y : /[ \t]*/y;
    for (;;) {
      pattern.lastIndex = this.at;
      pattern.exec(this.text);
      this.at = pattern.lastIndex;
      if (this.text[this.at] !== '#') return;
      const end = lineEnd(this.text, this.at);
      this.comments.push({ span: { start: this.at, end }, text: this.text.slice(this.at, end) });
      this.at = end;
    }
  }

  private restOfLine(): void {
    this.blanks(false);
    const end = lineEnd(this.text, this.at);
    if (end > this.at) {
      this.hasErrors = true;
      (this.table?.entries ?? this.roots).push(notUnderstood(this.text, { start: this.at, end }));
    }
    this.at = end;
  }

  private header(): void {
    const start = this.at;
    const match = /\[{1,2}[ \t]*([^\]\r\n]{0,400})\]{1,2}/y;
    match.lastIndex = start;
    const name = match.exec(this.text)?.[1];
    this.closeTable(start);
    if (name === undefined) {
      this.hasErrors = true;
      this.at = lineEnd(this.text, start);
      return;
    }
    this.at = match.lastIndex;
    this.table = { name: name.trim().replace(/["']/g, ''), start, openEnd: this.at, entries: [] };
  }

  private closeTable(next: number): void {
    if (!this.table) return;
    const { name, start, openEnd, entries } = this.table;
    const end = entries.at(-1)?.span.end ?? Math.min(openEnd, next);
    this.roots.push({ ...elementOf(name, { start, end }, undefined, entries), openSpan: { start, end: openEnd } });
    this.table = undefined;
  }

  private entry(depth: number): TreeElement | undefined {
    const start = this.at;
    const key = /(?:"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'|[\w.-]|[ \t]+(?=[\w.'"-]*[ \t]*[.=]))+/y;
    key.lastIndex = start;
    const name = key.exec(this.text)?.[0];
    this.at = name === undefined ? start : key.lastIndex;
    this.blanks(false);
    if (name === undefined || this.text[this.at] !== '=') {
      this.hasErrors = true;
      this.at = start;
      return undefined;
    }
    this.at++;
    this.blanks(false);
    return this.value(name.replace(/["'\s]/g, ''), start, depth);
  }

  private value(name: string, start: number, depth: number): TreeElement | undefined {
    const first = this.text[this.at];
    if (first === '[' || first === '{') {
      const children = depth < maximumDepth ? this.list(first === '[', depth + 1) : this.skip();
      return elementOf(name, { start, end: this.at }, undefined, children);
    }
    const value = first === '"' || first === "'" ? this.string(first) : this.bare();
    return value && elementOf(name, { start, end: this.at }, value);
  }

  /** The items of a list or the entries of an inline table. */
  private list(isList: boolean, depth: number): TreeElement[] {
    const close = isList ? ']' : '}';
    const children: TreeElement[] = [];
    this.at++;
    while (this.comes() && this.text[this.at] !== close) {
      const before = this.at;
      const child = isList ? this.value('item', this.at, depth) : this.entry(depth);
      if (child) children.push(child);
      this.blanks();
      if (this.text[this.at] === ',') this.at++;
      else if (this.text[this.at] !== close && this.at === before) {
        this.hasErrors = true;
        this.at++;
      }
    }
    if (this.at >= this.text.length) this.hasErrors = true;
    else this.at++;
    return children;
  }

  private skip(): TreeElement[] {
    this.hasErrors = true;
    this.at = lineEnd(this.text, this.at);
    return [];
  }

  private string(quote: '"' | "'"): Value {
    const isLong = this.text.startsWith(quote.repeat(3), this.at);
    const mark = isLong ? quote.repeat(3) : quote;
    const limit = isLong ? this.text.length : lineEnd(this.text, this.at);
    let start = this.at + mark.length;
    if (isLong) start += /^(?:\r\n|\n)?/.exec(this.text.slice(start, start + 2))?.[0].length ?? 0;
    let end = start;
    while (end < limit && !this.text.startsWith(mark, end)) end += quote === '"' && this.text[end] === '\\' ? 2 : 1;
    if (end >= limit) this.hasErrors = true;
    end = Math.min(end, limit);
    this.at = Math.min(end + mark.length, limit);
    const raw = this.text.slice(start, end);
    return { text: quote === '"' ? decoded(raw) : raw, span: { start, end } };
  }

  private bare(): Value | undefined {
    const pattern = /[^\s,\]}#=]+/y;
    pattern.lastIndex = this.at;
    const text = pattern.exec(this.text)?.[0];
    if (text === undefined) {
      this.hasErrors = true;
      return undefined;
    }
    const span = { start: this.at, end: pattern.lastIndex };
    this.at = pattern.lastIndex;
    return { text, span };
  }
}

const escapes: Record<string, string> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\u001B' };

function decoded(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|[ \t]*(\r\n|\n)\s*|([^]))/g,
    (whole, short?: string, long?: string, line?: string, one?: string) => {
      const digits = short ?? long;
      if (digits === undefined) return line === undefined ? (escapes[one ?? ''] ?? one ?? whole) : '';
      const code = Number.parseInt(digits, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
