import type { SyntaxNode } from '../../syntax/node';
import type { Expression, Statement } from '../ir';
import { assign, baseType, branch, literal, name, nullLiteral, operation, returns } from './builder';
import { SwiftExpressions } from './swift-expressions';
import { splitBy } from './syntax';

/** One clause of an `if`, `guard` or `while`: a binding (`let x = y`, `case .a(let x) = y`) or a plain condition. */
interface Clause {
  readonly condition: Expression;
  readonly bindings: Statement[];
}

/** Lowers Swift's statements; expressions are in `swift-expressions.ts`. */
export abstract class SwiftStatements extends SwiftExpressions {
  /** Lowers a declaration; undefined for any other statement. */
  protected abstract declaration(node: SyntaxNode): Statement[] | undefined;

  protected statement(node: SyntaxNode): Statement[] {
    const declared = this.declaration(node);
    if (declared) return declared;
    switch (node.type) {
      case 'assignment':
        return [this.assignment(node)];
      case 'guard_statement':
        return this.guard(node);
      case 'if_statement':
        return [this.ifOf(node)];
      case 'switch_statement':
        return this.switchOf(node);
      case 'for_statement':
        return [this.forOf(node)];
      case 'while_statement':
      case 'repeat_while_statement':
        return [this.whileOf(node)];
      case 'do_statement':
        return this.doOf(node);
      case 'control_transfer_statement':
        return this.transfer(node);
      case 'statements':
        return this.statements(node.parts);
      default:
        return [{ kind: 'expression', span: node.span, expression: this.expression(node) }];
    }
  }

  protected assignment(node: SyntaxNode): Statement {
    const target = node.field('target');
    const value = this.expression(node.field('result'));
    if (target?.text === '_') return { kind: 'expression', span: node.span, expression: value };
    return assign(node, this.expression(target), { value, compound: node.field('operator')?.text !== '=' });
  }

  /** The clauses between the keyword and the block; Swift separates them by commas, and all must hold. */
  protected clauses(node: SyntaxNode): Clause[] {
    const open = node.children.findIndex(({ type }) => type === '{' || type === 'else');
    return splitBy(node.children.slice(1, open), ',').flatMap((group) => this.clause(group));
  }

  protected clause(group: readonly SyntaxNode[]): Clause[] {
    const equals = group.findIndex(({ type }) => type === '=');
    const binds = group.find(({ type }) => type === 'value_binding_pattern');
    const first = group.find(({ named }) => named);
    if (!first) return [];
    if (group[0]?.type === 'case') return [this.caseClause(group, equals)];
    if (!binds) return [{ condition: this.expression(first), bindings: [] }];
    const bound = group.find(({ type }) => type === 'simple_identifier') ?? first;
    const valueNode = equals < 0 ? bound : (group[equals + 1] ?? bound);
    const condition = operation(valueNode, '!=', this.expression(valueNode), nullLiteral(valueNode));
    const span = { start: first.start, end: valueNode.end };
    const binding = assign(span, name(bound, bound.text), {
      declares: true,
      constant: true,
      value: this.expression(valueNode),
    });
    return [{ condition, bindings: equals < 0 ? [] : [binding] }];
  }

  protected caseClause(group: readonly SyntaxNode[], equals: number): Clause {
    const valueNode = group[equals + 1] ?? group.at(-1);
    const value = this.expression(valueNode);
    const label = group.find(({ type }) => type === 'simple_identifier');
    const span = { start: group[0]?.start ?? 0, end: valueNode?.end ?? 0 };
    const pattern: Expression = label
      ? { kind: 'member', span: label.span, name: label.text, nameSpan: label.span }
      : literal(span, 'boolean', 'true');
    const bindings = group.slice(0, equals).flatMap((part) => this.patternBindings(part, value));
    return { condition: operation(span, '==', value, pattern), bindings };
  }

  /** `let x` inside a pattern over `subject` binds a part of it. */
  protected patternBindings(pattern: SyntaxNode, subject: Expression): Statement[] {
    const bound = pattern.field('bound_identifier');
    if (bound) {
      const value: Expression = {
        kind: 'member',
        span: bound.span,
        object: subject,
        name: bound.text,
        nameSpan: bound.span,
      };
      return [assign(pattern, name(bound, bound.text), { declares: true, constant: true, value })];
    }
    return pattern.children.flatMap((child) => this.patternBindings(child, subject));
  }

  protected guard(node: SyntaxNode): Statement[] {
    const clauses = this.clauses(node);
    const failed = clauses
      .map(({ condition }) => negate(condition))
      .reduce((left, right) => operation(node, '||', left, right));
    const exit = this.statements(node.child('statements')?.parts ?? []);
    return [branch(node, failed, exit), ...clauses.flatMap(({ bindings }) => bindings)];
  }

  protected ifOf(node: SyntaxNode): Statement {
    const clauses = this.clauses(node);
    const condition = clauses
      .map((clause) => clause.condition)
      .reduce((left, right) => operation(node, '&&', left, right));
    const [then, otherwise] = this.blocks(node);
    return branch(node, condition, [...clauses.flatMap(({ bindings }) => bindings), ...then], otherwise);
  }

  protected blocks(node: SyntaxNode): [Statement[], Statement[]] {
    const elseAt = node.children.findIndex(({ type }) => type === 'else');
    const before = node.children.slice(0, elseAt < 0 ? undefined : elseAt);
    const after = elseAt < 0 ? [] : node.children.slice(elseAt + 1);
    const inside = (nodes: readonly SyntaxNode[]) =>
      this.statements(nodes.filter(({ type }) => type === 'statements' || type === 'if_statement'));
    return [inside(before), inside(after)];
  }

  protected switchOf(node: SyntaxNode): Statement[] {
    const subject = this.expression(node.field('expr'));
    const entries = node.childrenOf('switch_entry');
    const fallback = entries.find((entry) => entry.child('default_keyword'));
    const body = (entry: SyntaxNode | undefined) => this.statements(entry?.childrenOf('statements') ?? []);
    return entries
      .filter((entry) => entry !== fallback)
      .reduceRight<Statement[]>((otherwise, entry) => {
        const patterns = entry.childrenOf('switch_pattern');
        const tests = patterns.map((pattern): Expression =>
          operation(pattern, '==', subject, this.expression(pattern)),
        );
        const condition =
          tests.length > 0 ? tests.reduce((left, right) => operation(entry, '||', left, right)) : nullLiteral(entry);
        const bindings = patterns.flatMap((pattern) => this.patternBindings(pattern, subject));
        return [branch(entry, condition, [...bindings, ...body(entry)], otherwise)];
      }, body(fallback));
  }

  protected forOf(node: SyntaxNode): Statement {
    const item = node.field('item');
    const collection = node.field('collection');
    return {
      kind: 'loop',
      span: node.span,
      bindings: item ? boundNames(item) : [],
      ...(collection && { subject: this.expression(collection) }),
      body: this.statements(node.childrenOf('statements')),
    };
  }

  protected whileOf(node: SyntaxNode): Statement {
    const clauses = node.type === 'while_statement' ? this.clauses(node) : [];
    const condition = node.field('condition');
    const subject = clauses[0]?.condition ?? (condition?.named ? this.expression(condition) : undefined);
    return {
      kind: 'loop',
      span: node.span,
      bindings: [],
      ...(subject && { subject }),
      body: [...clauses.flatMap(({ bindings }) => bindings), ...this.statements(node.childrenOf('statements'))],
    };
  }

  protected doOf(node: SyntaxNode): Statement[] {
    const body = this.statements(node.childrenOf('statements'));
    const handlers = node.childrenOf('catch_block');
    if (handlers.length === 0) return body;
    const catches = handlers.map((handler) => {
      const type = handler.field('error')?.children.find((child) => child.type === 'user_type');
      const bound = /\blet\s+(\w+)/.exec(handler.field('error')?.text ?? '')?.[1];
      return {
        name: bound ?? 'error',
        ...(type && { type: baseType(type.text) }),
        body: this.statements(handler.childrenOf('statements')),
      };
    });
    return [{ kind: 'try', span: node.span, body, catches, finally: [] }];
  }

  protected transfer(node: SyntaxNode): Statement[] {
    const value = node.field('result') ?? node.parts.find(({ type }) => type !== 'throw_keyword');
    if (node.child('throw_keyword')) return [{ kind: 'throw', span: node.span, value: this.expression(value) }];
    return node.has('return') ? [returns(node, value && this.expression(value))] : [];
  }
}

/** The names that a pattern binds: `x`, `(a, b)`, `(i, (a, b))`, `case let .some(x)`. */
function boundNames(pattern: SyntaxNode): string[] {
  const bound = pattern.field('bound_identifier');
  if (bound) return [bound.text];
  const inner = pattern.childrenOf('pattern').flatMap(boundNames);
  if (inner.length > 0) return inner;
  const own = pattern.childrenOf('simple_identifier').at(-1);
  return own && !pattern.has('.') ? [own.text] : [];
}

function negate(condition: Expression): Expression {
  if (condition.kind === 'operation') {
    const [operand] = condition.operands;
    if (condition.operator === '!' && operand) return operand;
    if (condition.operator === '!=') return { ...condition, operator: '==' };
    if (condition.operator === '==') return { ...condition, operator: '!=' };
  }
  return operation(condition.span, '!', condition);
}
