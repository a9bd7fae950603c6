import type { Span } from '../../document';
import type { SyntaxNode } from '../../syntax/node';
import type { Argument, Expression, Statement } from '../ir';
import { LanguageAdapter } from './adapter';
import { argument, assign, callOf, lambda, name, operation } from './builder';
import { assignmentAt, behind, meaningful, typeIn } from './dart-syntax';

/** The name of what a cascade's sections act on, where it has no name of its own. No name of Dart looks so. */
const subject = '..';

/** One section of a cascade: what follows the two dots. */
type Section = readonly SyntaxNode[];

/**
 * Lowers what the grammar of `@repomix/tree-sitter-wasms` gives as neighbours instead of nesting them: a value, the selectors
 * behind it (`.name`, `[key]`, `(arguments)`, `!`), and the sections of a cascade.
 */
export abstract class DartRuns extends LanguageAdapter {
  /**
   * Lowers a function expression; with `cut` only the part of its `=>` body that stands before a cascade. `rest` is what of that body the
   * grammar leaves behind the function.
   */
  protected abstract functionValue(node: SyntaxNode, cut: boolean, rest?: readonly SyntaxNode[]): Expression;

  /** The expression that a run of neighbours is; tokens and comments among them are passed over. */
  protected run(nodes: readonly SyntaxNode[]): Expression {
    const [first, ...rest] = meaningful(nodes);
    if (first && rest.length > 0 && isArrow(first)) return this.functionValue(first, false, rest);
    const { head, sections } = cascadeOf(meaningful(nodes));
    const value = this.chain(head);
    return sections.length === 0 ? value : this.cascadeValue(value, sections);
  }

  protected chain([first, ...selectors]: readonly SyntaxNode[]): Expression {
    if (!first) throw new Error('an expression without a first part');
    const start =
      first.type === 'cascade_selector' ? this.cascadeTarget(first, name(first, subject)) : this.expression(first);
    return this.selected(start, selectors, first.start);
  }

  /**
   * The statements of `a..b()..c = d`, where the value of `head` can be named again: `a.b()` and `a.c = d`, as other languages
   * write it. Undefined where there is no cascade, or nothing stands for the value. A name that is declared by the same statement
   * is used where its section stands: it means nothing before.
   */
  protected cascadeStatements(
    nodes: readonly SyntaxNode[],
    target: (head: readonly SyntaxNode[]) => readonly SyntaxNode[] | undefined,
  ): { value: Expression; statements: Statement[] } | undefined {
    const { head, sections } = cascadeOf(meaningful(nodes));
    const named = sections.length > 0 ? target(head) : undefined;
    const [only, another] = named ?? [];
    if (!named || !only) return undefined;
    const statements = sections.flatMap((section) => {
      const place = section[0] ?? only;
      return this.section(
        section,
        another ? this.chain(named) : name({ start: place.start, end: place.start }, only.text),
      );
    });
    return { value: this.chain(head), statements };
  }

  /** `f()..a()..b()` as a value: `f().also { it.a(); it.b() }`, whose result is what it is called on. */
  private cascadeValue(value: Expression, sections: readonly Section[]): Expression {
    const [first, last] = [sections[0]?.[0], sections.at(-1)?.at(-1)];
    if (!first || !last) return value;
    const span: Span = { start: first.start, end: last.end };
    const body = sections.flatMap((section) => this.section(section, name(span, subject)));
    const block = { ...lambda(first, [{ name: subject, span }], body, span), span };
    const callee: Expression = { kind: 'member', span, object: value, name: 'also', nameSpan: span };
    return callOf({ start: value.span.start, end: span.end }, callee, [argument(span, block)]);
  }

  private section(nodes: Section, receiver: Expression): Statement[] {
    const equals = assignmentAt(nodes);
    const [selector, ...selectors] = meaningful(equals < 0 ? nodes : nodes.slice(0, equals));
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!selector || !first || !last) return [];
    const span: Span = { start: selector.start, end: last.end };
    const reached = this.selected(this.cascadeTarget(selector, receiver), selectors, selector.start);
    if (equals < 0) return [{ kind: 'expression', span, expression: reached }];
    const value = this.sectionValue(meaningful(nodes.slice(equals + 1)));
    return [assign(span, reached, { value, compound: nodes[equals]?.type !== '=' })];
  }

  private sectionValue(nodes: readonly SyntaxNode[]): Expression {
    const [only] = nodes;
    return nodes.length === 1 && only?.type === 'function_expression'
      ? this.functionValue(only, true)
      : this.run(nodes);
  }

  private cascadeTarget(selector: SyntaxNode, receiver: Expression): Expression {
    return this.reached(selector, receiver, selector.start) ?? receiver;
  }

  protected selected(start: Expression, selectors: readonly SyntaxNode[], from: number): Expression {
    return selectors.reduce<Expression>((value, selector) => this.select(value, selector, from), start);
  }

  private select(value: Expression, selector: SyntaxNode, from: number): Expression {
    const span = { start: from, end: selector.end };
    const inside = selector.type === 'selector' ? (selector.parts[0] ?? selector) : selector;
    if (inside.type === 'argument_part' || inside.type === 'arguments')
      return callOf(
        span,
        value,
        this.argumentsOf(inside.child('arguments') ?? inside),
        inside.child('type_arguments')?.parts,
      );
    if (inside.type === 'type_test') return this.typeTest(span, value, inside);
    return this.reached(inside, value, from) ?? value;
  }

  protected typeTest(span: Span, value: Expression, test: SyntaxNode): Expression {
    const type = test.children.find(({ type: kind }) => kind !== 'is_operator') ?? test;
    const is = operation(span, 'is', value, name(type, typeIn(test.children) ?? type.text));
    return test.child('is_operator')?.has('!') === true ? operation(span, '!', is) : is;
  }

  /** `.name` or `[key]` of `object`; undefined for what only changes its type: `!`, `<T>`, `as T`. */
  private reached(selector: SyntaxNode, object: Expression, from: number): Expression | undefined {
    const span = { start: from, end: selector.end };
    const index = selector.child('index_selector');
    if (index) return { kind: 'index', span, object, key: this.run(index.children) };
    const member = selector.child('identifier');
    return member && { kind: 'member', span, object, name: member.text, nameSpan: member.span };
  }

  protected argumentsOf(node: SyntaxNode | undefined): Argument[] {
    return (node?.childrenOf('argument', 'named_argument') ?? []).map((part) => {
      const label = part.child('label');
      return argument(
        part,
        this.run(part.children.filter((child) => child !== label)),
        label?.child('identifier')?.text,
      );
    });
  }
}

/** Whether a node is a function with a `=>` body: the grammar leaves a cascade that this ends in, or a part of it, behind the function. */
function isArrow(node: SyntaxNode): boolean {
  return node.type === 'function_expression' && node.field('body')?.child('block') === undefined;
}

/** A run's value and the sections of its cascade. */
function cascadeOf(nodes: readonly SyntaxNode[]): { head: readonly SyntaxNode[]; sections: Section[] } {
  const from = nodes.findIndex(({ type }) => type === 'cascade_section');
  if (from < 0) return { head: nodes, sections: [] };
  const sections: SyntaxNode[][] = [];
  for (const node of nodes.slice(from)) {
    if (node.type === 'cascade_section') sections.push(...sectionsOf(node));
    else sections.at(-1)?.push(node);
  }
  return { head: nodes.slice(0, from), sections };
}

/**
 * A section, and those after it that the grammar puts into the `=>` body of a function that it assigns: no cascade stands in the
 * body of such a function. Source: the Dart language specification, functionExpressionWithoutCascade.
 */
function sectionsOf(node: SyntaxNode): SyntaxNode[][] {
  const own = node.children.filter(({ type }) => type !== '..' && type !== '?..');
  const at = assignmentAt(own) + 1;
  const body = own[at]?.type === 'function_expression' ? own[at].field('body') : undefined;
  const swallowed = body && !body.child('block') ? cascadeOf(meaningful(behind(body.children, '=>'))).sections : [];
  if (swallowed.length === 0) return [own];
  const sections = [own.slice(0, at + 1), ...swallowed.map((section) => [...section])];
  sections.at(-1)?.push(...own.slice(at + 1));
  return sections;
}
