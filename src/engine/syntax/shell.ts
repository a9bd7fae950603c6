import type { Span } from '../document';
import type { Comment } from '../ir/ir';
import type { Tree, TreeElement } from '../ir/tree';
import { addAll, elementOf, lineEnd, type Value } from './elements';
import { assignmentIn, commentAt, isCommentStart, readWord, type Word } from './shell-words';

const maximumDepth = 20;

/** Words after which another command starts. */
const keywords = new Set([
  'if',
  'then',
  'else',
  'elif',
  'do',
  'while',
  'until',
  '!',
  '{',
  'time',
  'exec',
  'sudo',
  'fi',
  'done',
  '}',
]);

/**
 * Reads a shell script, or the part `span` of a text that is one. An assignment is an element with the variable's name, a command
 * one with its own name, which is its text too, and its words as children: `argument`, the name of the option that a word belongs to, or
 * `redirection` for the file after `>` or `<`. Commands inside `$(…)` are children of their word; a here-document is a child of its
 * command. A redirection without a command, as after `}`, stands by itself. `NAME = value` and `NAME := value`, as a Makefile sets a variable,
 * are assignments of their first word.
 */
export function readShell(text: string, span: Span = { start: 0, end: text.length }): Tree {
  const reader = new ShellReader(text, span, 0);
  return { roots: reader.read(), comments: reader.comments, hasErrors: false };
}

class ShellReader {
  readonly comments: Comment[] = [];
  private readonly roots: TreeElement[] = [];
  private readonly end: number;
  private words: Word[] = [];
  private inside: TreeElement[] = [];
  private readonly redirections = new Set<Word>();
  private redirects = false;
  private documents: { readonly mark: string; readonly command: TreeElement[] }[] = [];
  private at: number;

  constructor(
    private readonly text: string,
    span: Span,
    private readonly depth: number,
  ) {
    this.at = span.start;
    this.end = span.end;
    if (text.startsWith('\uFEFF') && span.start === 0) this.at = 1;
  }

  read(): TreeElement[] {
    while (this.at < this.end) this.step(this.text[this.at] ?? '');
    this.finish();
    return this.roots;
  }

  private step(one: string): void {
    if (one === '\n' || one === '\r') this.lineBreak(one);
    else if (one === ' ' || one === '\t' || one === '\f' || one === '\v' || one === '\0') this.at++;
    else if (/^\\[\r\n]/.test(this.text.slice(this.at, this.at + 2))) this.continued();
    else if (isCommentStart(this.text, this.at)) this.comment();
    else if (one === ';' || one === '&' || one === '|' || one === '(' || one === ')') this.separator();
    else if (one === '<' || one === '>') this.redirection();
    else this.word();
  }

  private lineBreak(one: string): void {
    this.finish();
    this.at += one === '\r' && this.text[this.at + 1] === '\n' ? 2 : 1;
    for (const { mark, command } of this.documents.splice(0)) this.document(mark, command);
  }

  /** A backslash before the line end: the command goes on. */
  private continued(): void {
    this.at += this.text.startsWith('\r\n', this.at + 1) ? 3 : 2;
  }

  private comment(): void {
    const span = commentAt(this.text, this.at, this.end);
    this.comments.push({ span, text: this.text.slice(span.start, span.end) });
    this.at = span.end;
  }

  private separator(): void {
    this.finish();
    this.at++;
  }

  /** `>`, `<`, `2>&1` belong to no word; `<<NAME` starts a here-document after this line. */
  private redirection(): void {
    const here = /<<-?[ \t]*(["']?)([\w.-]+)\1/y;
    here.lastIndex = this.at;
    const match = here.exec(this.text);
    if (match && this.text[this.at + 2] !== '<') {
      // `RUN <<EOF` of a Dockerfile has no command before it.
      this.documents.push({ mark: match[2] ?? '', command: this.words.length > 0 ? this.inside : this.roots });
      this.at = here.lastIndex;
      return;
    }
    const mark = /[<>]+&?-?/y;
    mark.lastIndex = this.at;
    mark.exec(this.text);
    this.at = Math.max(mark.lastIndex, this.at + 1);
    this.redirects = true;
  }

  private word(): void {
    const word = readWord(this.text, this.at, this.end);
    this.at = Math.max(word.whole.end, this.at + 1);
    if (word.whole.end === word.whole.start) return;
    const isKeyword = this.words.length === 0 && !word.isQuoted && keywords.has(word.text);
    if (this.redirects) this.redirections.add(word);
    else if (isKeyword || (/^\d$/.test(word.text) && /[<>]/.test(this.text[this.at] ?? ''))) return;
    this.redirects = false;
    this.words.push(word);
  }

  /** Ends the command whose words were read. */
  private finish(): void {
    const { words, inside } = this;
    const [first] = words;
    const last = words.at(-1);
    this.words = [];
    this.inside = [];
    this.redirects = false;
    if (!first || !last) return;
    const [, sign, value] = words;
    if (sign && /^(?::{0,3}|[?+])=$/.test(sign.text) && /^[A-Za-z_][\w.-]*$/.test(first.text)) {
      if (value)
        this.roots.push(this.named(first.text, { start: first.whole.start, end: value.whole.end }, value, value));
      return;
    }
    const assigned = words.findIndex((word) => this.redirections.has(word) || !assignmentIn(this.text, word));
    const assignments = words.slice(0, assigned < 0 ? words.length : assigned).map((word) => this.wordElement(word));
    const command = assigned < 0 ? undefined : words[assigned];
    if (!command) {
      addAll(this.roots, assignments);
      return;
    }
    if (this.redirections.has(command)) {
      addAll(this.roots, [...assignments, ...this.arguments(words.slice(assigned))]);
      return;
    }
    // Its here-documents are still to come, and will be added to `inside`.
    addAll(inside, [...assignments, ...this.arguments(words.slice(assigned + 1))]);
    const span = { start: first.whole.start, end: last.whole.end };
    // A command goes over several lines only with backslashes, between which no comment may stand.
    this.roots.push({ ...elementOf(command.text, span, command, inside), openSpan: span });
  }

  /** `--name value`, `-H value` and `--name=value` name their value; other words are arguments. */
  private arguments(words: readonly Word[]): TreeElement[] {
    const elements: TreeElement[] = [];
    for (let index = 0; index < words.length; index++) {
      const word = words[index];
      const next = words[index + 1];
      if (!word) continue;
      const isOption = !word.isQuoted && /^--?[A-Za-z][\w-]*$/.test(word.text);
      if (this.redirections.has(word)) elements.push(this.named('redirection', word.whole, word, word));
      else if (isOption && next && !next.text.startsWith('-') && !this.redirections.has(next)) {
        elements.push(this.named(word.text, { start: word.whole.start, end: next.whole.end }, next, next));
        index++;
      } else elements.push(this.wordElement(word));
    }
    return elements;
  }

  /** A word by itself: `NAME=value`, `--name=value`, or an argument. */
  private wordElement(word: Word): TreeElement {
    const split = assignmentIn(this.text, word);
    return this.named(split?.name ?? 'argument', word.whole, split?.value ?? word, word);
  }

  private named(name: string, span: Span, value: Value, { substitutions }: Word): TreeElement {
    const children = this.depth < maximumDepth ? substitutions.flatMap((inner) => this.commandsIn(inner.span)) : [];
    return elementOf(name, span, value, children);
  }

  private commandsIn(span: Span): TreeElement[] {
    const reader = new ShellReader(this.text, span, this.depth + 1);
    const roots = reader.read();
    addAll(this.comments, reader.comments);
    return roots;
  }

  /**
   * The lines up to the one that holds only `mark`, which is indented where the script is. A file that ends before belongs to
   * the here-document.
   */
  private document(mark: string, command: TreeElement[]): void {
    const start = this.at;
    let end = start;
    while (this.at < this.end) {
      const stop = Math.min(lineEnd(this.text, this.at), this.end);
      const line = this.text.slice(this.at, stop);
      end = this.at;
      this.at = stop + (this.text.startsWith('\r\n', stop) ? 2 : 1);
      if (line.trim() === mark) break;
      end = stop;
    }
    this.at = Math.min(this.at, this.end);
    if (end > start) {
      const span = { start, end };
      command.push(elementOf('here-document', span, { text: this.text.slice(start, end), span }));
    }
  }
}
