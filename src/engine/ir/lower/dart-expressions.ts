import type { SyntaxNode } from '../../syntax/node';
import type { Expression } from '../ir';
import { argument, callOf, literal, name, nullLiteral, operation } from './builder';
import { DartCollections } from './dart-collections';
import { dartString } from './dart-strings';
import { between, hasMeaning, meaningful, upTo } from './dart-syntax';
import { regroup } from './operators';
import { splitBy } from './syntax';

const binaryNodes = new Set([
  'additive_expression',
  'multiplicative_expression',
  'relational_expression',
  'equality_expression',
  'logical_and_expression',
  'logical_or_expression',
  'if_null_expression',
  'shift_expression',
  'bitwise_and_expression',
  'bitwise_or_expression',
  'bitwise_xor_expression',
]);

/** What a call's arguments read as, where it reads as a comparison. */
const argumentLists = new Set(['parenthesized_expression', 'record_literal']);

/** Source: https://dart.dev/language/operators */
const precedence: Record<string, number> = {
  '??': 1,
  '||': 2,
  '&&': 3,
  '==': 4,
  '!=': 4,
  '<': 5,
  '>': 5,
  '<=': 5,
  '>=': 5,
  '|': 6,
  '^': 7,
  '&': 8,
  '<<': 9,
  '>>': 9,
  '>>>': 9,
  '+': 10,
  '-': 10,
  '*': 11,
  '/': 11,
  '%': 11,
  '~/': 11,
};

/** Lowers Dart's expressions; collections are in `dart-collections.ts`. */
export abstract class DartExpressions extends DartCollections {
  protected abstract switchValue(node: SyntaxNode): Expression;

  protected known(node: SyntaxNode): Expression | undefined {
    if (binaryNodes.has(node.type)) return this.genericCall(node) ?? this.binary(node);
    switch (node.type) {
      case 'identifier':
      case 'identifier_dollar_escaped':
      case 'type_identifier':
      case 'this':
      case 'super':
        return name(node, node.text);
      case 'symbol_literal':
        return name(node, node.text.slice(1));
      case 'qualified':
        return this.qualified(node.parts);
      case 'null_literal':
        return nullLiteral(node);
      case 'true':
      case 'false':
        return literal(node, 'boolean', node.text);
      case 'decimal_integer_literal':
      case 'hex_integer_literal':
      case 'decimal_floating_point_literal':
        return literal(node, 'number', node.text);
      case 'string_literal':
        return dartString(node, (part) => this.run(part.children));
      case 'parenthesized_expression':
      case 'await_expression':
      case 'assignable_expression':
      case 'argument':
        return this.run(node.children);
      case 'constant_pattern':
        return node.child('minus_operator') ? literal(node, 'number', node.text) : this.run(node.children);
      case 'dot_shorthand':
        return this.shorthand(node);
      case 'unary_expression':
      case 'postfix_expression':
        return this.unary(node);
      case 'type_cast_expression':
        return this.run(upTo(node.children, 'type_cast'));
      case 'type_test_expression':
        return this.run(node.children);
      case 'conditional_expression':
        return this.conditional(node);
      case 'function_expression':
        return this.functionValue(node, false);
      case 'const_object_expression':
      case 'constructor_invocation':
      case 'new_expression':
        return this.construction(node);
      case 'list_literal':
        return { kind: 'list', span: node.span, items: this.items(between(node.children, '[', ']')) };
      case 'set_or_map_literal':
        return this.setOrMap(node);
      case 'record_literal':
        return this.record(node);
      case 'switch_expression':
        return this.switchValue(node);
      case 'assignment_expression':
      case 'assignment_expression_without_cascade':
      case 'pattern_assignment':
        return this.run(afterOperator(node));
      case 'throw_expression':
        return operation(node, 'throw', this.run(node.children));
      case 'rethrow_expression':
        return name(node, 'rethrow');
      case 'assertion':
        return this.assertion(node);
      default:
        return undefined;
    }
  }

  /** `.value`, of the type that is expected there; `.new` is a constructor. */
  private shorthand(node: SyntaxNode): Expression {
    const member = node.child('identifier') ?? node.children.at(-1) ?? node;
    return { kind: 'member', span: node.span, name: member.text, nameSpan: member.span };
  }

  private assertion(node: SyntaxNode): Expression {
    const list = node.child('assertion_arguments');
    const groups = splitBy(between(list?.children ?? [], '(', ')'), ',').filter(hasMeaning);
    const args = groups.map((group) => {
      const value = this.run(group);
      return { value, span: value.span };
    });
    return callOf(node, name(node.children[0] ?? node, 'assert'), args);
  }

  private qualified([first, ...rest]: readonly SyntaxNode[]): Expression | undefined {
    if (!first) return undefined;
    return rest.reduce<Expression>(
      (object, part) => ({
        kind: 'member',
        span: { start: first.start, end: part.end },
        object,
        name: part.text,
        nameSpan: part.span,
      }),
      name(first, first.text),
    );
  }

  /** `const Client.named(base)` is a call of `Client.named`, as it is without `const`. */
  private construction(node: SyntaxNode): Expression | undefined {
    const names = node.childrenOf('type_identifier', 'identifier', 'qualified');
    const callee = this.qualified(names.flatMap((part) => (part.type === 'qualified' ? part.parts : [part])));
    return callee && callOf(node, callee, this.argumentsOf(node.child('arguments')));
  }

  private conditional(node: SyntaxNode): Expression {
    const [condition = [], sides = []] = splitBy(node.children, '?');
    const [then = [], otherwise = []] = splitBy(sides, ':');
    return {
      kind: 'conditional',
      span: node.span,
      condition: this.run(condition),
      then: this.run(then),
      otherwise: this.run(otherwise),
    };
  }

  private unary(node: SyntaxNode): Expression {
    const sign = node.child('prefix_operator', 'increment_operator', 'postfix_operator');
    const operand = this.run(node.children.filter((child) => child !== sign));
    if (!sign) return operand;
    if (operand.kind === 'literal' && operand.type === 'number' && sign.text === '-')
      return literal(node, 'number', sign.text + operand.value);
    return operation(node, sign.text, operand);
  }

  /** `read<Store>(key)`: the grammar takes the brackets of a lone type for comparisons. */
  private genericCall(node: SyntaxNode): Expression | undefined {
    const parts = genericCallIn(node);
    const [first] = parts?.callee ?? [];
    if (!parts || !first) return undefined;
    const { callee, types, list, selectors } = parts;
    const span = { start: first.start, end: list.end };
    const args =
      list.type === 'record_literal'
        ? this.fields(list).map(({ key, value, span: place }) => argument(place, value, key?.name))
        : [argument(list, this.run(list.children))];
    return this.selected(callOf(span, this.run(callee), args, types), selectors, first.start);
  }

  /** The grammar nests `a && b || c` wrongly, so a chain is flattened and grouped again. */
  private binary(node: SyntaxNode): Expression {
    const operands: Expression[] = [];
    const operators: string[] = [];
    // By a stack of our own: a chain can be longer than calls can be nested.
    const pending: (readonly SyntaxNode[] | string)[] = [[node]];
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
      if (typeof part === 'string') operators.push(part);
      else {
        const [only] = part;
        if (part.length === 1 && only && binaryNodes.has(only.type) && !genericCallIn(only))
          pending.push(...sidesOf(only).reverse());
        else operands.push(part.length > 0 ? this.run(part) : nullLiteral(node));
      }
    }
    return regroup(operands, operators, precedence);
  }
}

/** The sides of a binary node and the operators between them, in source order. */
function sidesOf(node: SyntaxNode): (readonly SyntaxNode[] | string)[] {
  const sides: (SyntaxNode[] | string)[] = [[]];
  for (const child of node.children) {
    if (!child.named || child.type.endsWith('_operator')) sides.push(child.text, []);
    else if (meaningful([child]).length > 0) (sides.at(-1) as SyntaxNode[]).push(child);
  }
  return sides;
}

/** The parts of a call that reads as `callee < Type > (arguments)`. */
interface GenericCall {
  readonly callee: readonly SyntaxNode[];
  readonly types: readonly SyntaxNode[];
  readonly list: SyntaxNode;
  readonly selectors: readonly SyntaxNode[];
}

function genericCallIn(node: SyntaxNode): GenericCall | undefined {
  if (node.type !== 'relational_expression') return undefined;
  const [left, close, right, ...more] = sidesOf(node);
  const [inner] = left ?? [];
  const [list, ...selectors] = right ?? [];
  if (close !== '>' || more.length > 0 || typeof inner !== 'object' || typeof list !== 'object') return undefined;
  if (inner.type !== 'relational_expression' || !argumentLists.has(list.type)) return undefined;
  const [callee, open, type, ...others] = sidesOf(inner);
  const isType =
    typeof type === 'object' &&
    type[0]?.type === 'identifier' &&
    /\p{Lu}|\bvoid\b|\bint\b|\bbool\b/u.test(type[0].text);
  if (open !== '<' || others.length > 0 || typeof callee !== 'object' || !isType) return undefined;
  return { callee, types: type, list, selectors: selectors.filter((each) => typeof each === 'object') };
}

/** What stands behind an assignment's operator. */
function afterOperator(node: SyntaxNode): readonly SyntaxNode[] {
  const at = node.children.findIndex(({ named, type }) => !named && type.endsWith('='));
  return node.children.slice(at + 1);
}
