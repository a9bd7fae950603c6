import type { Span } from '../../document';
import type { SyntaxNode } from '../../syntax/node';
import type { Expression, Statement, Try } from '../ir';
import { assign, branch, literal, name, nullLiteral, returns } from './builder';
import { branchesOf, type SwitchCase } from './cases';
import { allOf, DartPatterns, type Match } from './dart-patterns';
import { assignmentAt, behind, between, meaningful, typeIn, upTo } from './dart-syntax';
import { splitBy } from './syntax';

const jumps = new Set(['break_statement', 'continue_statement', 'empty_statement']);

/** Lowers Dart's statements; expressions are in `dart-expressions.ts`, patterns in `dart-patterns.ts`. */
export abstract class DartStatements extends DartPatterns {
  /** Lowers a declaration; undefined for any other statement. */
  protected abstract declaration(node: SyntaxNode): Statement[] | undefined;

  protected statement(node: SyntaxNode): Statement[] {
    const declared = this.declaration(node);
    if (declared) return declared;
    if (jumps.has(node.type)) return [];
    switch (node.type) {
      case 'block':
        return this.statements(node.parts);
      case 'expression_statement':
        return this.expressionStatement(node);
      case 'local_variable_declaration':
        return node.parts.flatMap((part) => this.variables(part, node));
      case 'if_statement':
        return [this.ifOf(node)];
      case 'switch_statement':
        return this.switchOf(node);
      case 'for_statement':
        return this.forOf(node);
      case 'while_statement':
      case 'do_statement':
        return [this.whileOf(node)];
      case 'try_statement':
        return [this.tryOf(node)];
      case 'return_statement':
        return [returns(node, this.optional(node.children))];
      case 'assert_statement':
        return node.parts.flatMap((part) => this.expressionStatement(part));
      default:
        return this.expressionStatement(node);
    }
  }

  private optional(nodes: readonly SyntaxNode[]): Expression | undefined {
    return meaningful(nodes).length > 0 ? this.run(nodes) : undefined;
  }

  /** An expression that stands for itself: a call, an assignment, a cascade, `throw`. */
  protected expressionStatement(node: SyntaxNode): Statement[] {
    if (node.type !== 'expression_statement' && !node.type.startsWith('yield'))
      return this.expressionStatements([node], node);
    return meaningful(node.children).length === 0 ? [] : this.expressionStatements(node.children, node);
  }

  private expressionStatements(nodes: readonly SyntaxNode[], node: SyntaxNode): Statement[] {
    const [only, another] = meaningful(nodes);
    if (only && !another) {
      if (only.type === 'assignment_expression') return this.assignment(only, node);
      if (only.type === 'pattern_assignment') return this.destructuring(only, 'set');
      if (only.type === 'throw_expression') return [{ kind: 'throw', span: node.span, value: this.run(only.children) }];
      if (only.type === 'rethrow_expression') return [{ kind: 'throw', span: node.span, value: this.expression(only) }];
    }
    const cascade = this.cascadeStatements(nodes, (head) => (isNameable(head) ? [...head] : undefined));
    return cascade?.statements ?? [{ kind: 'expression', span: node.span, expression: this.run(nodes) }];
  }

  /** `a = b = c` sets both; a cascade on what is assigned acts on the target. */
  private assignment(node: SyntaxNode, span: SyntaxNode): Statement[] {
    const at = assignmentAt(node.children);
    const target = node.children.slice(0, at);
    const value = node.children.slice(at + 1);
    const compound = node.children[at]?.type !== '=';
    const [inner, another] = meaningful(value);
    const before = inner?.type === 'assignment_expression' && !another ? this.assignment(inner, inner) : [];
    const parts = meaningful(target).flatMap((part) => (part.type === 'assignable_expression' ? part.parts : [part]));
    const cascade = isNameable(parts) ? this.cascadeStatements(value, () => parts) : undefined;
    const lowered = cascade?.value ?? this.run(value);
    const set = assign(upToCascade(span, cascade), this.run(target), { value: lowered, compound });
    return [...before, set, ...(cascade?.statements ?? [])];
  }

  private destructuring(node: SyntaxNode, use: 'new names' | 'set'): Statement[] {
    const pattern = upTo(node.children, '=');
    const value = behind(node.children, '=');
    const kept = pattern.filter(({ type }) => type !== 'final_builtin' && type !== 'inferred_type');
    return this.matchOf(kept, () => this.run(value), use).bindings;
  }

  private variables(node: SyntaxNode, declaration: SyntaxNode): Statement[] {
    if (node.type === 'pattern_variable_declaration') return this.destructuring(node, 'new names');
    if (node.type !== 'initialized_variable_definition') return [];
    const [head = [], ...others] = splitBy(node.children, ',');
    const nameAt = head.findLastIndex(
      ({ type }, index) => type === 'identifier' && !head.slice(0, index).some(isEquals),
    );
    const constant = node.child('final_builtin', 'const_builtin') !== undefined;
    const type = typeIn(head.slice(0, nameAt));
    const span = others.length === 0 ? declaration : undefined;
    return [
      ...this.declared(head.slice(nameAt), span, { constant, type }),
      ...others.flatMap((other) => this.declared(meaningful(other)[0]?.children ?? [], undefined, { constant, type })),
    ];
  }

  /** A name, and what may stand behind `=`; a cascade on the value acts on the name. */
  private declared(
    nodes: readonly SyntaxNode[],
    whole: SyntaxNode | undefined,
    details: { constant: boolean; type: string | undefined },
  ): Statement[] {
    const own = meaningful(nodes)[0];
    const last = nodes.at(-1);
    if (!own || !last) return [];
    const value = nodes.some(isEquals) ? behind(nodes, '=') : [];
    const cascade = this.cascadeStatements(value, () => [own]);
    const lowered = cascade?.value ?? this.optional(value);
    const span = whole?.span ?? { start: own.start, end: last.end };
    return [
      assign(upToCascade(span, cascade), name(own, own.text), { declares: true, ...details, value: lowered }),
      ...(cascade?.statements ?? []),
    ];
  }

  private ifOf(node: SyntaxNode): Statement {
    const close = node.children.findIndex(({ type }) => type === ')');
    const head = between(node.children.slice(0, close + 1), '(', ')');
    const [then = [], otherwise = []] = splitBy(node.children.slice(close + 1), 'else');
    const { conditions, bindings } = this.testOf(head);
    return branch(
      node,
      allOf(conditions) ?? literal(node, 'boolean', 'true'),
      [...bindings, ...this.statements(meaningful(then))],
      this.statements(meaningful(otherwise)),
    );
  }

  /** A condition, or `value case pattern when guard`. */
  private testOf(head: readonly SyntaxNode[]): Match {
    const subject = upTo(head, 'case');
    if (subject.length === head.length) return { conditions: [this.run(head)], bindings: [] };
    return this.guarded(head.slice(subject.length + 1), () => this.run(subject));
  }

  private switchOf(node: SyntaxNode): Statement[] {
    const subject = () => this.expression(node.field('condition'));
    const entries = node.field('body')?.childrenOf('switch_statement_case', 'switch_statement_default') ?? [];
    const cases: SwitchCase[] = [];
    let waiting: Match[] = [];
    let fallback: Statement[] = [];
    for (const entry of entries) {
      const [head = [], ...rest] = splitBy(entry.children, ':');
      const body = meaningful(rest.flat());
      if (entry.type === 'switch_statement_default') fallback = this.statements(body);
      else
        waiting.push(
          this.guarded(
            head.filter(({ type }) => type !== 'case_builtin'),
            subject,
          ),
        );
      if (body.length === 0 || entry.type === 'switch_statement_default') continue;
      const tests = waiting.map(({ conditions }) => allOf(conditions) ?? literal(entry, 'boolean', 'true'));
      const bindings = waiting.flatMap((match) => match.bindings);
      cases.push({ span: entry, tests, body: [...bindings, ...this.statements(body)] });
      waiting = [];
    }
    return branchesOf(cases, fallback);
  }

  protected switchValue(node: SyntaxNode): Expression {
    const subject = () => this.expression(node.field('condition'));
    const start: Expression = nullLiteral(node);
    return node.childrenOf('switch_expression_case').reduceRight<Expression>((otherwise, entry) => {
      const head = upTo(entry.children, '=>');
      const condition = allOf(this.guarded(head, subject).conditions);
      const value = this.run(behind(entry.children, '=>'));
      return condition ? { kind: 'conditional', span: entry.span, condition, then: value, otherwise } : value;
    }, start);
  }

  private forOf(node: SyntaxNode): Statement[] {
    const parts = node.child('for_loop_parts');
    const body = node.children.slice(node.children.findIndex((child) => child === parts) + 1);
    const inside = this.statements(meaningful(body));
    if (!parts?.has('in')) return this.countingLoop(node, parts, inside);
    const names = upTo(parts.children, 'in').filter(
      ({ type }) => !type.endsWith('_builtin') && type !== 'inferred_type',
    );
    const own = names.filter(({ type }) => type === 'identifier');
    const bound = own.length > 0 ? [] : this.matchOf(names, () => nullLiteral(node), 'new names').bindings;
    const bindings = [
      ...own.map(({ text }) => text),
      ...bound.flatMap((each) => (each.kind === 'assign' && each.target.kind === 'name' ? [each.target.name] : [])),
    ];
    return [{ kind: 'loop', span: node.span, bindings, subject: this.run(behind(parts.children, 'in')), body: inside }];
  }

  private countingLoop(node: SyntaxNode, parts: SyntaxNode | undefined, body: Statement[]): Statement[] {
    const start = parts?.field('init');
    const condition = parts?.fields('condition') ?? [];
    const steps = splitBy(parts?.fields('update') ?? [], ',').map(meaningful);
    return [
      ...(start?.named ? this.statement(start) : []),
      {
        kind: 'loop',
        span: node.span,
        bindings: [],
        ...(condition.some(({ named }) => named) && { subject: this.run(condition) }),
        body: [...body, ...steps.flatMap((step) => (step[0] ? this.expressionStatements(step, step[0]) : []))],
      },
    ];
  }

  private whileOf(node: SyntaxNode): Statement {
    const condition = node.field('condition');
    return {
      kind: 'loop',
      span: node.span,
      bindings: [],
      ...(condition && { subject: this.expression(condition) }),
      body: this.statements(node.fields('body')),
    };
  }

  private tryOf(node: SyntaxNode): Statement {
    const catches: Try['catches'][number][] = [];
    let type: string | undefined;
    let bound: string | undefined;
    const [body, ...rest] = node.children.filter(({ type: kind }) => kind !== 'try');
    for (const child of rest) {
      if (child.type === 'catch_clause') bound = child.child('catch_parameters')?.child('identifier')?.text;
      else if (child.type === 'block') {
        const named = { ...(bound !== undefined && { name: bound }), ...(type !== undefined && { type }) };
        catches.push({ ...named, body: this.statements(child.parts) });
        [type, bound] = [undefined, undefined];
      } else type = typeIn([child]) ?? type;
    }
    const last = node.child('finally_clause')?.child('block');
    return {
      kind: 'try',
      span: node.span,
      body: this.statements(body?.parts ?? []),
      catches,
      finally: last ? this.statements(last.parts) : [],
    };
  }
}

/** What is assigned is there before the sections of a cascade run. */
function upToCascade({ start, end }: Span, cascade: { readonly value: Expression } | undefined): Span {
  return { start, end: cascade?.value.span.end ?? end };
}

function isEquals({ type }: SyntaxNode): boolean {
  return type === '=';
}

/** Whether a value can be named again without being made again: a name, or members of one. */
function isNameable(nodes: readonly SyntaxNode[]): boolean {
  const [first, ...selectors] = nodes;
  if (!first || !['identifier', 'this', 'super'].includes(first.type)) return false;
  return selectors.every((node) => {
    const inside = node.type === 'selector' ? node.children : [node];
    return inside.every(
      (part) =>
        part.type === '!' || (part.child('identifier') !== undefined && part.type.endsWith('assignable_selector')),
    );
  });
}
