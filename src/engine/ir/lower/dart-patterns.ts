import type { SyntaxNode } from '../../syntax/node';
import type { Expression, Statement } from '../ir';
import { assign, literal, name, nullLiteral, operation } from './builder';
import { DartExpressions } from './dart-expressions';
import { behind, between, meaningful, typeIn, upTo } from './dart-syntax';
import { splitBy } from './syntax';

/** What a pattern asks of the value that it is held against, and what it binds where it fits. */
export interface Match {
  readonly conditions: Expression[];
  readonly bindings: Statement[];
}

/** `new names`, names that are `set`, or `tests`: a mere name in a pattern declares, assigns, or is compared with. */
export type Use = 'new names' | 'set' | 'tests';

const nothing: Match = { conditions: [], bindings: [] };

/** Lowers Dart's patterns. Source: https://dart.dev/language/pattern-types */
export abstract class DartPatterns extends DartExpressions {
  /** `subject` gives a value of its own each time, since a node stands in one place. */
  protected matchOf(nodes: readonly SyntaxNode[], subject: () => Expression, use: Use): Match {
    const alternatives = splitBy(nodes, 'logical_or_operator').map((alternative) =>
      joined(splitBy(alternative, 'logical_and_operator').map((part) => this.single(part, subject, use))),
    );
    if (alternatives.length === 1) return alternatives[0] ?? nothing;
    const always = alternatives.some(({ conditions }) => conditions.length === 0);
    const tests = alternatives.map(({ conditions }) => allOf(conditions)).filter((test) => test !== undefined);
    return {
      conditions: always ? [] : tests.slice(0, 1).map((first) => tests.slice(1).reduce(either, first)),
      bindings: alternatives[0]?.bindings ?? [],
    };
  }

  /** What a switch's case or an `if (… case …)` asks, with the guard behind `when`. */
  protected guarded(nodes: readonly SyntaxNode[], subject: () => Expression): Match {
    const pattern = upTo(nodes, 'when');
    const match = this.matchOf(pattern, subject, 'tests');
    const guard = meaningful(pattern.length < nodes.length ? nodes.slice(pattern.length) : []);
    return guard.length === 0 ? match : { ...match, conditions: [...match.conditions, this.run(guard)] };
  }

  private single(nodes: readonly SyntaxNode[], subject: () => Expression, use: Use): Match {
    const parts = meaningful(nodes);
    const [first, ...rest] = parts;
    if (!first) return nothing;
    if (first.type === 'relational_operator' || first.type === 'equality_operator') {
      const span = { start: first.start, end: parts.at(-1)?.end ?? first.end };
      return { conditions: [operation(span, first.text, subject(), this.run(rest))], bindings: [] };
    }
    switch (first.type) {
      case 'constant_pattern':
        return this.constantOrName(first, subject, use);
      case 'variable_pattern':
        return this.variable(first, subject);
      case 'null_check_pattern': {
        const inner = this.matchOf(first.children, subject, use);
        return { ...inner, conditions: [operation(first, '!=', subject(), nullLiteral(first)), ...inner.conditions] };
      }
      case 'null_assert_pattern':
      case 'parenthesized_pattern':
        return this.matchOf(meaningful(first.children), subject, use);
      case 'cast_pattern':
        return this.matchOf(meaningful(upTo(first.children, 'as')), subject, use);
      case 'object_pattern':
        return this.object(first, subject, use);
      case 'record_pattern':
      case 'list_pattern':
        return this.positional(first, subject, use);
      case 'map_pattern':
        return this.keyed(first, subject, use);
      case 'rest_pattern':
        return this.matchOf(first.children, subject, use);
      default:
        return { conditions: [operation(first, '==', subject(), this.run(parts))], bindings: [] };
    }
  }

  private constantOrName(node: SyntaxNode, subject: () => Expression, use: Use): Match {
    if (node.text === '_') return nothing;
    const own = node.parts.length === 1 ? node.child('identifier') : undefined;
    if (own && use !== 'tests') return { conditions: [], bindings: [bound(own, subject(), use)] };
    return { conditions: [operation(node, '==', subject(), this.expression(node))], bindings: [] };
  }

  private variable(node: SyntaxNode, subject: () => Expression): Match {
    const own = node.childrenOf('identifier').at(-1);
    const type = typeIn(node.children);
    const test = type === undefined ? [] : [operation(node, 'is', subject(), name(node, type))];
    return { conditions: test, bindings: own && own.text !== '_' ? [bound(own, subject(), 'new names')] : [] };
  }

  private object(node: SyntaxNode, subject: () => Expression, use: Use): Match {
    const type = typeIn(upTo(node.children, '('));
    const test = type === undefined || use !== 'tests' ? [] : [operation(node, 'is', subject(), name(node, type))];
    const fields = splitBy(between(node.children, '(', ')'), ',').map((group) => this.field(group, subject, use));
    return joined([{ conditions: test, bindings: [] }, ...fields]);
  }

  /** `name: pattern`, or `:name`, which binds the member under its own name. */
  private field(group: readonly SyntaxNode[], subject: () => Expression, use: Use): Match {
    const pattern = behind(group, ':');
    const written = meaningful(upTo(group, ':'))[0];
    const label = written ?? lastName(pattern);
    if (!label) return nothing;
    return this.matchOf(
      pattern,
      () => ({ kind: 'member', span: label.span, object: subject(), name: label.text, nameSpan: label.span }),
      use,
    );
  }

  private positional(node: SyntaxNode, subject: () => Expression, use: Use): Match {
    const [open, close] = node.type === 'list_pattern' ? (['[', ']'] as const) : (['(', ')'] as const);
    const groups = splitBy(between(node.children, open, close), ',');
    return joined(
      groups.map((group, position) => {
        if (group.some(({ type }) => type === ':')) return this.field(group, subject, use);
        const part = meaningful(group)[0];
        if (!part) return nothing;
        if (part.type === 'rest_pattern') return this.matchOf(group, subject, use);
        const key = () => literal(part, 'number', String(position));
        return this.matchOf(group, () => ({ kind: 'index', span: part.span, object: subject(), key: key() }), use);
      }),
    );
  }

  private keyed(node: SyntaxNode, subject: () => Expression, use: Use): Match {
    const groups = splitBy(between(node.children, '{', '}'), ',');
    return joined(
      groups.map((group) => {
        const key = meaningful(upTo(group, ':'));
        const [first] = key;
        if (!first || key.length === group.length) return nothing;
        const element = (): Expression => ({
          kind: 'index',
          span: first.span,
          object: subject(),
          key: this.run(key),
        });
        return this.matchOf(behind(group, ':'), element, use);
      }),
    );
  }
}

function joined(matches: readonly Match[]): Match {
  return {
    conditions: matches.flatMap(({ conditions }) => conditions),
    bindings: matches.flatMap(({ bindings }) => bindings),
  };
}

function bound(node: SyntaxNode, value: Expression, use: Use): Statement {
  const details = use === 'set' ? { value } : { declares: true, constant: true, value };
  return assign(node, name(node, node.text), details);
}

function lastName(nodes: readonly SyntaxNode[]): SyntaxNode | undefined {
  const last = meaningful(nodes).at(-1);
  if (!last || last.type === 'identifier') return last;
  return lastName(last.children);
}

function either(left: Expression, right: Expression): Expression {
  return operation({ start: left.span.start, end: right.span.end }, '||', left, right);
}

/** All of `conditions` as one; undefined where there is none. */
export function allOf(conditions: readonly Expression[]): Expression | undefined {
  const [first, ...rest] = conditions;
  return (
    first &&
    rest.reduce((left, right) => operation({ start: left.span.start, end: right.span.end }, '&&', left, right), first)
  );
}
