import type { TreeElement } from '../ir/tree';
import { elementOf } from './elements';
import { added, isReference, named, nameOf, nothing, referring, withKey, type GroovyValue } from './groovy-pieces';
import { GroovyStrings } from './groovy-strings';

const maximumDepth = 60;
const operator =
  /(?:\?:|\?(?![.?])|:(?!:)|\+(?!\+|=)|-(?!-|=|>)|==~?|!=|=~|<=>|<=|>=|&&|\|\||\/(?![/*=])|[*%<>&|^](?!=)|\bin\b|\bas\b|\binstanceof\b|\?\?)/uy;

/** Reads Groovy's expressions, as far as build files use them. */
export abstract class GroovyValues extends GroovyStrings {
  protected depth = 0;

  /** The statements of a block whose brace is at hand. */
  protected abstract block(): readonly TreeElement[];

  /** An expression with its operators. Texts that are added up are one text; other choices are children called `choice`. */
  protected value(lines = false): GroovyValue {
    const start = this.at;
    const first = this.operand();
    let sum: GroovyValue = first;
    const choices: TreeElement[] = [];
    for (;;) {
      const next = this.next(lines);
      // An operator may also start the next line, as `?:` and `+` do in long expressions.
      const after = /^(?:\?:|\+ )/.test(this.next(true).text) ? this.next(true) : next;
      operator.lastIndex = after.at;
      const mark = operator.exec(this.text)?.[0];
      if (mark === undefined || mark === ':') break;
      this.at = after.at;
      this.blanks(true);
      this.at += mark.length;
      this.blanks(true);
      const right = this.operand();
      if (mark === '+' && choices.length === 0) sum = added(sum, right);
      else choices.push(elementOf('choice', right.whole, right, right.children));
      if (mark === '?') this.alternative(choices);
      if (right.whole.end <= after.at + mark.length) break;
    }
    const whole = { start: first.whole.start, end: Math.max(this.at, start) };
    return choices.length === 0 ? sum : { ...sum, whole, children: [...sum.children, ...choices] };
  }

  /** The other side of `condition ? value : other`. */
  private alternative(choices: TreeElement[]): void {
    const next = this.next(true);
    if (this.text[next.at] !== ':') return;
    if (this.depth >= maximumDepth) return;
    this.at = next.at + 1;
    this.blanks(true);
    this.depth++;
    const other = this.value();
    this.depth--;
    choices.push(elementOf('choice', other.whole, other, other.children));
  }

  private operand(): GroovyValue {
    this.prefix();
    const start = this.at;
    if (this.depth >= maximumDepth) {
      this.skipBrackets();
      return nothing(start, this.at);
    }
    this.depth++;
    try {
      return this.followed(this.atom(start));
    } finally {
      this.depth--;
    }
  }

  private prefix(): void {
    for (;;) {
      this.blanks(false);
      const word = /(?:new|return|def|final)\b/y;
      word.lastIndex = this.at;
      const match = word.exec(this.text)?.[0];
      if (match !== undefined) this.at += match.length;
      else if (/[!~-]/.test(this.peek())) this.at++;
      else return;
    }
  }

  private atom(start: number): GroovyValue {
    const one = this.peek();
    if (one === '"' || one === "'") return this.quoted(one);
    if (one === '[') return this.brackets(start);
    if (one === '{') {
      const children = this.block();
      return { ...nothing(start, this.at), children, hasBlock: true };
    }
    if (one === '(') {
      this.at++;
      this.blanks(true);
      const inner = this.value(true);
      this.close(')');
      return { ...inner, whole: { start, end: this.at } };
    }
    if (one === '/' || this.startsWith('$/')) return this.slashy(one === '/' ? '/' : '/$');
    const number = /\d[\w.]*/y;
    number.lastIndex = start;
    const digits = number.exec(this.text)?.[0];
    if (digits !== undefined) {
      this.at += digits.length;
      const span = { start, end: this.at };
      return { text: digits, span, whole: span, children: [] };
    }
    const name = this.identifier();
    if (name === undefined) return nothing(start, start);
    const span = { start, end: this.at };
    if (/^(?:true|false|null)$/.test(name)) return { text: name, span, whole: span, children: [] };
    return referring(start, this.at, name);
  }

  /** `.name`, `(arguments)`, `[key]` and a closure after an operand. */
  private followed(first: GroovyValue): GroovyValue {
    let value = first;
    for (;;) {
      const next = this.next(false);
      const dot = /(?:\?\.|\*\.|\.&|::|\.)/y;
      const after = /^\s*(?:\/\/[^\r\n]*\s*)*\??\.(?=[\p{L}_])/u.test(this.text.slice(next.at, next.at + 200))
        ? this.next(true)
        : next;
      dot.lastIndex = after.at;
      const mark = dot.exec(this.text)?.[0];
      if (mark !== undefined) {
        this.at = after.at;
        this.at += mark.length;
        this.blanks(true);
        const name = this.peek() === '"' || this.peek() === "'" ? this.quoted(this.peek()).text : this.identifier();
        if (name === undefined) return value;
        value = named(value, this.at, name);
      } else if (this.peek() === '(') value = this.called(value);
      else if (this.peek() === '[' && isReference(value)) value = this.indexed(value);
      else if (this.text[next.at] === '{' && this.calls) {
        this.at = next.at;
        value = {
          ...value,
          children: [...value.children, ...this.block()],
          whole: { start: value.whole.start, end: this.at },
        };
      } else return value;
    }
  }

  /** Whether the last thing read was a call, which a closure may follow. */
  private get calls(): boolean {
    return this.text[this.at - 1] === ')' && this.depth > 0;
  }

  private called(value: GroovyValue): GroovyValue {
    const args = this.arguments();
    const whole = { start: value.whole.start, end: this.at };
    const [only] = args;
    const asked = args.length >= 1 && only?.name === 'argument' && !only.parts ? only.text : undefined;
    const children = [...value.children, ...args];
    return { ...withKey(value, whole, asked), whole, children };
  }

  private indexed(value: GroovyValue): GroovyValue {
    this.at++;
    this.blanks(true);
    const key = this.value(true);
    this.close(']');
    const whole = { start: value.whole.start, end: this.at };
    return {
      ...withKey(value, whole, key.parts ? undefined : key.text),
      whole,
      children: [...value.children, ...key.children],
    };
  }

  /** The arguments between the brackets at hand. */
  protected arguments(): TreeElement[] {
    this.at++;
    const args = this.items(')', 'argument');
    this.close(')');
    return args;
  }

  private brackets(start: number): GroovyValue {
    this.at++;
    const children = this.items(']', 'item');
    this.close(']');
    return { ...nothing(start, this.at), children };
  }

  /** Items, arguments or entries (`name: value`) up to `close`. */
  private items(close: string, name: string): TreeElement[] {
    const elements: TreeElement[] = [];
    while (this.comes() && this.peek() !== close) {
      const before = this.at;
      elements.push(...this.labelled(name, true));
      this.blanks(true);
      if (this.peek() === ',' || (this.peek() === ':' && close === ']')) this.at++;
      else if (/[)\]}]/.test(this.peek())) break;
      if (this.at === before) {
        this.hasErrors = true;
        this.at++;
      }
    }
    return elements;
  }

  /** One argument or item, with its label as the element's name where it has one. */
  protected labelled(name: string, lines: boolean): TreeElement[] {
    const start = this.at;
    const first = this.value(lines);
    const next = this.next(lines);
    if (this.text[next.at] === ':' && this.text[next.at + 1] !== ':' && first.whole.end > start) {
      this.at = next.at + 1;
      this.blanks(true);
      const value = this.value(lines);
      return [elementOf(nameOf(first, this.text), { start, end: value.whole.end }, value, value.children)];
    }
    return first.whole.end > start ? [elementOf(name, first.whole, first, first.children)] : [];
  }

  private close(mark: string): void {
    this.blanks(true);
    if (this.peek() === mark) this.at++;
    else this.hasErrors = true;
  }
}
