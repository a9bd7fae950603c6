import type { SyntaxNode } from '../../syntax/node';
import type { Expression } from '../ir';
import { underNegation } from './builder';

/** The grammar's nodes of two operands and an operator. */
export const binaryNodes = new Set([
  'additive_expression',
  'multiplicative_expression',
  'comparison_expression',
  'equality_expression',
  'conjunction_expression',
  'disjunction_expression',
  'nil_coalescing_expression',
  'infix_expression',
  'bitwise_operation',
  'range_expression',
]);

/** A binary node whose right side alone is meant by what stands around it. */
export interface OverBinary {
  readonly sum: SyntaxNode;
  /** Puts around the right side what the grammar put around the whole. */
  readonly apply: (right: Expression) => Expression;
}

/** What a member is asked of. */
export function targetOf(navigation: SyntaxNode): SyntaxNode | undefined {
  return navigation.fields('target').find((child) => child.named);
}

/** The member that a navigation names, of `object`. */
export function memberOf(node: SyntaxNode, object: Expression): Expression {
  return underNegation(object, (inside) => plainMemberOf(node, inside));
}

function plainMemberOf(node: SyntaxNode, object: Expression): Expression {
  const suffix = node.field('suffix');
  const member = suffix?.field('suffix') ?? suffix;
  const span = { start: Math.max(node.start, object.span.start), end: node.end };
  return { kind: 'member', span, object, name: member?.text.replace(/^\./, '') ?? '', nameSpan: member?.span ?? span };
}

/** The right side of a binary node, its operator and its left side: the order in which a stack gives them back. */
export function sidesOf(node: SyntaxNode): (SyntaxNode | string)[] {
  const sides = node.children.filter((child) => child.named || child.type === 'nil');
  const [left, right] = [sides[0], sides.at(-1)];
  const operator = node.field('op') ?? node.children.find((child) => !child.named && child.type !== 'nil') ?? sides[1];
  return left && right && operator && left !== right ? [right, operator.text, left] : [];
}
