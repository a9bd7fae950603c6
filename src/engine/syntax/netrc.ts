import type { Span } from '../document';
import type { Comment } from '../ir/ir';
import type { Tree, TreeElement } from '../ir/tree';
import { elementOf, lineEnd, notUnderstood, type Value } from './elements';

/** A `machine` or `default` whose entries still come. */
interface Machine {
  readonly name: string;
  readonly start: number;
  readonly value: Value | undefined;
  readonly entries: TreeElement[];
  end: number;
}

/**
 * Reads a `.netrc`: tokens between blanks, `machine NAME` with its `login`, `password` and `account` inside.
 * Source: https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html
 */
export function readNetrc(text: string): Tree {
  return new NetrcReader(text).read();
}

class NetrcReader {
  private readonly roots: TreeElement[] = [];
  private readonly comments: Comment[] = [];
  private readonly token = /[^\s\uFEFF]+/g;
  private open: Machine | undefined;
  private hasEnded = false;

  constructor(private readonly text: string) {}

  read(): Tree {
    for (let word = this.next(); word; word = this.next()) this.entry(word.text, word.span);
    this.close();
    return { roots: this.roots, comments: this.comments, hasErrors: false };
  }

  private next(): Value | undefined {
    const match = this.hasEnded ? null : this.token.exec(this.text);
    // A search that finds nothing would begin at the start again.
    this.hasEnded = !match;
    return match ? { text: match[0], span: { start: match.index, end: match.index + match[0].length } } : undefined;
  }

  private entry(word: string, { start, end }: Span): void {
    if (word.startsWith('#')) {
      this.token.lastIndex = lineEnd(this.text, start);
      const span = { start, end: this.token.lastIndex };
      this.comments.push({ span, text: this.text.slice(span.start, span.end) });
    } else if (word === 'default') {
      this.begin({ name: word, start, value: undefined, entries: [], end });
    } else if (word === 'macdef') {
      // A macro's commands end with an empty line.
      const blank = /\r?\n[ \t]*\r?\n/.exec(this.text.slice(start));
      this.token.lastIndex = blank ? start + blank.index : this.text.length;
    } else if (/^(?:machine|login|password|account)$/.test(word)) {
      const value = this.next();
      if (value) this.named(word, start, value);
    } else {
      this.add(notUnderstood(this.text, { start, end }));
    }
  }

  private named(name: string, start: number, value: Value): void {
    const { end } = value.span;
    if (name === 'machine') {
      this.begin({ name, start, value, entries: [], end });
      return;
    }
    this.add(elementOf(name, { start, end }, value));
  }

  private add(element: TreeElement): void {
    (this.open?.entries ?? this.roots).push(element);
    if (this.open) this.open.end = element.span.end;
  }

  private begin(machine: Machine): void {
    this.close();
    this.open = machine;
  }

  private close(): void {
    if (!this.open) return;
    const { name, start, end, value, entries } = this.open;
    this.roots.push(elementOf(name, { start, end }, value, entries));
  }
}
