import type { Span } from '../document';
import type { Tree, TreeElement } from '../ir/tree';
import { addAll, elementOf } from './elements';
import { containers } from './gradle-names';
import { startsArguments, type GroovyValue } from './groovy-pieces';
import { GroovyValues } from './groovy-values';

const maximumDepth = 60;

/** Longer paths and chains are cut: elements are nested as deeply as their path is long. */
const maximumSteps = 30;

/** A step of what a statement names: `android.buildTypes.getByName("release")` has three, the last with arguments. */
interface Step {
  readonly name: string;
  readonly span: Span;
  args: readonly TreeElement[];
}

/**
 * Reads a Gradle build file or a Jenkinsfile in Groovy as far as it says something. A block and a call are elements of their name
 * with what is inside; a call with one argument, an assignment and an entry of a map have its value as their text. `a.b.c = 1` is
 * read like `a { b { c = 1 } }`, and `create("x") { … }` like `x { … }`.
 */
export function readGroovy(text: string): Tree {
  const reader = new GroovyReader(text);
  const roots = reader.statements();
  return { roots, comments: reader.comments, hasErrors: reader.hasErrors };
}

class GroovyReader extends GroovyValues {
  statements(isBlock = false): TreeElement[] {
    const elements: TreeElement[] = [];
    while (this.comes()) {
      const one = this.peek();
      if (one === '}' && isBlock) break;
      const before = this.at;
      if (one === ';' || one === '}') {
        this.hasErrors ||= one === '}';
        this.at++;
      } else addAll(elements, this.statement());
      if (this.at === before) {
        this.hasErrors = true;
        this.at++;
      }
    }
    return elements;
  }

  protected block(): TreeElement[] {
    if (this.depth >= maximumDepth) {
      this.skipBrackets();
      return [];
    }
    this.depth++;
    this.at++;
    const parameters = /\s*[\w\s,:<>.?]{0,200}->/y;
    parameters.lastIndex = this.at;
    const match = parameters.exec(this.text);
    if (match) this.at += match[0].length;
    const children = this.statements(true);
    if (this.isOver) this.hasErrors = true;
    else this.at++;
    this.depth--;
    return children;
  }

  private statement(): TreeElement[] {
    const start = this.at;
    this.modifiers();
    if (/^(?:import|package)\b/.test(this.text.slice(this.at, this.at + 8))) return this.restOfLine();
    const steps = this.startsWithText ? [] : this.path();
    if (steps.length === 0) {
      const value = this.value();
      return [
        ...(value.text === '' ? [] : [elementOf('value', value.whole, value)]),
        ...value.children,
        ...this.leftovers(),
      ];
    }
    return this.ended(start, steps);
  }

  /** A text at the start of a statement names a block, `"release" { … }`, or is a value by itself. */
  private get startsWithText(): boolean {
    const name = /"[^"\\\r\n$]*"|'[^'\\\r\n]*'/y;
    name.lastIndex = this.at;
    if (!/["']/.test(this.peek())) return false;
    return !name.test(this.text) || !/^[ \t]*[({]/.test(this.text.slice(name.lastIndex, name.lastIndex + 20));
  }

  private modifiers(): void {
    const pattern = /(?:(?:def|final|static|private|public|protected|var|return|else|@[\w.]+)(?=[\s({])[ \t]*)+/y;
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at += match[0].length;
  }

  private restOfLine(): TreeElement[] {
    while (!this.isOver && !/[\r\n;]/.test(this.peek())) this.at++;
    return [];
  }

  private path(): Step[] {
    const steps: Step[] = [];
    for (;;) {
      const start = this.at;
      const quote = this.peek();
      const name = quote === '"' || quote === "'" ? this.quoted(quote).text : this.identifier();
      if (name === undefined) return steps;
      const last = steps[maximumSteps - 1];
      const step: Step = last ?? { name, span: { start, end: this.at }, args: [] };
      if (!last) steps.push(step);
      while (this.peek() === '(' || this.peek() === '[') {
        if (this.peek() === '(') step.args = [...step.args, ...this.arguments()];
        else this.index(steps);
      }
      const dot = /\s*(?:\?\.|\.)(?=[\p{L}_"'])/uy;
      dot.lastIndex = this.at;
      const match = dot.exec(this.text);
      if (!match) return steps;
      this.at += match[0].length;
    }
  }

  /** `placeholders["name"]` names `name` inside `placeholders`. */
  private index(steps: Step[]): void {
    const start = this.at;
    this.at++;
    const [key] = this.labelled('index', true);
    this.blanks(true);
    if (this.peek() === ']') this.at++;
    if (steps.length < maximumSteps) steps.push({ name: key?.text ?? '', span: { start, end: this.at }, args: [] });
  }

  private ended(start: number, steps: Step[]): TreeElement[] {
    const named = steps.length;
    let value: GroovyValue | undefined;
    let children: TreeElement[] = [];
    if (startsArguments(this.text, this.at) && !this.assigns()) {
      const last = steps[named - 1];
      if (last) last.args = [...last.args, ...this.commandArguments()];
      const [only] = last?.args ?? [];
      // `String name = "x"`: what looked like an argument is what is declared.
      const declared =
        last?.args.length === 1 && only?.parts?.length === 1 && this.assigns() ? only.parts[0] : undefined;
      if (declared?.kind === 'reference')
        steps.splice(0, named, { name: declared.name, span: declared.span, args: [] });
    }
    if (this.assigns()) {
      this.blanks(false);
      this.at += /^(?:[-+*]?=|<<)/.exec(this.text.slice(this.at, this.at + 2))?.[0].length ?? 1;
      this.blanks(true);
      value = this.value();
    }
    const next = this.next(steps.some(({ args }) => args.length > 0) && isConditional(steps[0]?.name));
    if (this.text[next.at] === '{') {
      this.at = next.at;
      children = this.block();
    }
    addAll(children, this.leftovers());
    return [this.nested(start, steps, value, children)];
  }

  private assigns(): boolean {
    const next = this.next(false);
    return /^(?:[-+*]?=(?![=~])|<<)/.test(next.text);
  }

  /** Arguments without brackets; a comma at the end of a line goes on with the next. Then `name value` may follow, as in `version "1"`. */
  private commandArguments(chained = 0): TreeElement[] {
    const args: TreeElement[] = [];
    for (;;) {
      this.blanks(true);
      const before = this.at;
      args.push(...this.labelled('argument', false));
      const next = this.next(false);
      if (this.text[next.at] !== ',' || this.at === before) break;
      this.at = next.at + 1;
    }
    const follows = this.next(false);
    if (args.length > 0 && chained < maximumSteps && /[\p{L}_]/u.test(this.text[follows.at] ?? '')) {
      this.at = follows.at;
      const start = this.at;
      const name = this.identifier() ?? '';
      const [first, ...rest] = startsArguments(this.text, this.at) ? this.commandArguments(chained + 1) : [];
      if (first) args.push({ ...first, name, span: { start, end: first.span.end } }, ...rest);
    }
    return args;
  }

  /** What is left of a statement that was not understood: its texts and blocks are kept. */
  private leftovers(): TreeElement[] {
    const elements: TreeElement[] = [];
    while (this.comes(false) && !this.endsStatement) {
      const before = this.at;
      if (this.peek() === '{') addAll(elements, this.block());
      else {
        const value = this.value();
        if (value.text !== '') elements.push(elementOf('value', value.whole, value));
        addAll(elements, value.children);
      }
      if (this.at === before) this.at++;
    }
    return elements;
  }

  private nested(
    start: number,
    steps: readonly Step[],
    value: GroovyValue | undefined,
    children: TreeElement[],
  ): TreeElement {
    const end = this.at;
    const [first, ...rest] = steps;
    const span = { start: Math.min(start, first?.span.start ?? start), end };
    const build = (step: Step, after: readonly Step[]): TreeElement => {
      const [next, ...others] = after;
      if (next) return elementOf(step.name, span, undefined, [...step.args, build(next, others)]);
      return this.element(step, span, value, children);
    };
    return first ? build(first, rest) : elementOf('', span, value, children);
  }

  private element(
    { name, args }: Step,
    span: Span,
    value: GroovyValue | undefined,
    children: readonly TreeElement[],
  ): TreeElement {
    const [first, ...others] = args;
    if (value) return elementOf(name, span, value, [...args, ...value.children, ...children]);
    if (first?.name === 'argument' && containers.has(name) && first.text !== '')
      return elementOf(first.text, span, undefined, [...others, ...children]);
    if (first?.name !== 'argument' || others.some(({ name: other }) => other === 'argument'))
      return elementOf(name, span, undefined, [...args, ...children]);
    const only = { text: first.text, span: first.textSpan, parts: first.parts };
    return elementOf(name, span, only, [...first.children, ...others, ...children]);
  }
}

function isConditional(name: string | undefined): boolean {
  return name !== undefined && /^(?:if|for|while|switch|catch|else)$/.test(name);
}
