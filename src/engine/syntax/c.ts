import type { Tree, TreeElement } from '../ir/tree';
import { masksIn, unmaskedIn } from './c-masks';
import { definedTexts, listFrom, spelledIn, textFrom, type CText } from './c-texts';
import { cTokens, type CToken } from './c-tokens';
import { elementOf } from './elements';

/**
 * Reads C and C++ for the texts in it and the names that they go by: `const char *NAME = "…"`, `#define NAME "…"`,
 * `std::string name{"…"}`, `name == "…"`, `call("NAME", "…")`, `char name[] = {'…', …}`, also where the file masks such a list with XOR by bytes that stand beside it; texts that are joined are one. A text that a function returns, or makes in its body, stands in an
 * element of the function's name; a JNI function goes by the name that Java calls it by. Everything else is left out.
 */
export function readC(text: string): Tree {
  const { tokens, comments } = cTokens(text);
  const reader = new CReader(tokens);
  reader.read();
  return { roots: reader.roots, comments, hasErrors: false };
}

/** A pair of braces: a function's body has a name and holds what is found in it; any other adds to what it stands in. */
interface Block {
  readonly name?: string;
  readonly start: number;
  readonly children: TreeElement[];
}

const deepest = 200;

class CReader {
  readonly roots: TreeElement[] = [];
  private readonly blocks: (Block | 'value')[] = [];
  /** Where the statement began that is being read. */
  private statement = 0;
  private at = 0;

  private readonly defined: ReadonlyMap<string, string>;
  private readonly masks: readonly (readonly number[])[];

  constructor(private readonly tokens: readonly CToken[]) {
    this.defined = definedTexts(tokens);
    this.masks = masksIn(tokens);
  }

  read(): void {
    for (; this.at < this.tokens.length; this.at++) {
      const token = this.tokens[this.at];
      if (token?.kind === 'string' || this.isMacro()) this.string();
      else if (token?.kind === 'directive' || token?.kind === 'end of line') this.statement = this.at + 1;
      else if (token?.kind === 'sign') this.sign(token);
    }
    while (this.blocks.length > 0) this.close(this.tokens.at(-1));
  }

  private sign(token: CToken): void {
    if (token.text === ';' && this.blocks.at(-1) !== 'value') this.statement = this.at + 1;
    else if (token.text === '{') this.open(token);
    else if (token.text === '}') this.close(token);
  }

  private text(index: number): string {
    return this.tokens[index]?.text ?? '';
  }

  /** Whether the brace here begins a list of values rather than a block. */
  private isValue(): boolean {
    const before = this.tokens[this.at - 1];
    if (this.blocks.at(-1) === 'value' || /^(?:[=,([]|return)$/.test(before?.text ?? '')) return true;
    return before?.kind === 'word' && this.tokens[this.at + 1]?.kind === 'string';
  }

  private open(token: CToken): void {
    if (this.isValue()) {
      const list = listFrom(this.tokens, this.at);
      const spelled = list && (spelledIn(list) ?? unmaskedIn(list, this.masks));
      if (spelled) this.add(this.at, spelled);
      if (spelled) this.at = spelled.last;
      this.blocks.push('value');
      return;
    }
    const name = this.blocks.length < deepest ? this.functionName() : undefined;
    const { start } = token.span;
    this.blocks.push(name === undefined ? { start, children: this.children } : { name, start, children: [] });
    this.statement = this.at + 1;
  }

  private close(token: CToken | undefined): void {
    const block = this.blocks.pop();
    if (block === 'value') return;
    this.statement = this.at + 1;
    if (block?.name === undefined || block.children.length === 0) return;
    const span = { start: block.start, end: token?.span.end ?? block.start };
    this.children.push(elementOf(block.name, span, undefined, block.children));
  }

  private get children(): TreeElement[] {
    const block = this.blocks.findLast((each) => each !== 'value');
    return block?.children ?? this.roots;
  }

  /** `NAME(…) {`, with what may stand between: `const`, `noexcept`, `-> type`. */
  private functionName(): string | undefined {
    let open = -1;
    for (let index = this.statement; index < this.at && open < 0; index++) if (this.text(index) === '(') open = index;
    const name = open < 0 ? undefined : this.tokens[open - 1];
    if (name?.kind !== 'word' || /^(?:if|for|while|switch|catch|sizeof|return|do|else)$/.test(name.text))
      return undefined;
    return javaName(name.text);
  }

  /** A name for a text that is used here, and not defined. */
  private isMacro(): boolean {
    const token = this.tokens[this.at];
    const isDefined = this.at === this.statement && this.tokens[this.at - 1]?.kind === 'directive';
    return token?.kind === 'word' && !isDefined && this.defined.has(token.text);
  }

  private string(): void {
    const first = this.at;
    const read = textFrom(this.tokens, this.defined, first);
    if (!read || this.isIncluded(first)) return;
    this.at = read.last;
    // What one name stands for is told where that is defined.
    if (read.last > first || this.tokens[first]?.kind === 'string') this.add(first, this.unmasked(read));
  }

  /** A text of `\x…` as it is under one of the file's masks; any other as it is. */
  private unmasked(read: CText): CText {
    const units = Array.from(read.text, (letter) => letter.charCodeAt(0));
    const isBytes = units.some((unit) => unit < 9 || unit > 126) && units.every((unit) => unit < 256);
    return (isBytes ? unmaskedIn({ ...read, units }, this.masks) : undefined) ?? read;
  }

  private add(first: number, { text, span }: CText): void {
    this.children.push(elementOf(this.nameOf(first), span, { text, span }));
  }

  private isIncluded(first: number): boolean {
    return this.tokens[first - 1]?.kind === 'directive' && this.text(first - 1) !== 'define';
  }

  /** What the text at `first` goes by: `item` where only what is around it has a name. */
  private nameOf(first: number): string {
    if (this.tokens[this.statement - 1]?.kind === 'directive') return this.text(this.statement);
    return this.comparedWith(first) ?? this.keyBefore(first) ?? this.assigned(first) ?? 'item';
  }

  private comparedWith(first: number): string | undefined {
    return /^[=!]=$/.test(this.text(first - 1)) ? wordOf(this.tokens[first - 2]) : undefined;
  }

  /** `setenv("NAME", "…")`, `{"name", "…"}`, `strcmp(name, "…")`; the environment that JNI passes along names nothing. */
  private keyBefore(first: number): string | undefined {
    if (this.text(first - 1) !== ',') return undefined;
    const key = this.tokens[first - 2];
    const name = key?.kind === 'string' && /^[\w.-]{3,60}$/.test(key.text) ? key.text : wordOf(key);
    return name === undefined || /^(?:j?env|vm|thiz|self|this|NULL|nullptr)$/i.test(name) ? undefined : name;
  }

  /** `name = …"…"`, `name[] = "…"`, `type name("…")`, `type name{"…"}`. */
  private assigned(first: number): string | undefined {
    const sign = this.back((index) => this.text(index) === '=', first);
    if (sign >= 0) {
      let name = sign - 1;
      while (name > this.statement && this.text(name) !== '[' && this.text(name + 1) !== '[' && this.text(name) === ']')
        while (name > this.statement && this.text(name) !== '[') name--;
      return wordOf(this.tokens[this.text(name) === '[' ? name - 1 : name]);
    }
    const isOpen = this.text(first - 1) === '(' || this.text(first - 1) === '{';
    const type = this.tokens[first - 3];
    const isDeclared =
      type?.kind === 'word' ? type.text !== 'return' && type.text !== 'new' : /^[>*&]$/.test(type?.text ?? '');
    return isOpen && isDeclared && first - 3 >= this.statement ? wordOf(this.tokens[first - 2]) : undefined;
  }

  /** The last place before `from` in this statement, a few lines back at most, where something is so; else -1. */
  private back(isSo: (index: number) => boolean, from = this.at): number {
    const first = Math.max(this.statement, from - 64);
    for (let index = from - 1; index >= first; index--) if (isSo(index)) return index;
    return -1;
  }
}

function wordOf(token: CToken | undefined): string | undefined {
  return token?.kind === 'word' ? token.text : undefined;
}

/**
 * What Java calls a native function: `getToken` of `Java_com_acme_Keys_getToken`; `_1` stands for `_`, and `__` begins the types of
 * its parameters. Source: https://docs.oracle.com/en/java/javase/21/docs/specs/jni/design.html#resolving-native-method-names
 */
function javaName(name: string): string {
  const mangled = /^Java_\w/.test(name) ? name.split('__')[0] : undefined;
  if (mangled === undefined) return name;
  const parts = mangled.replaceAll('_1', '\u0001').split('_');
  return (parts.at(-1) ?? name).replaceAll('\u0001', '_');
}
