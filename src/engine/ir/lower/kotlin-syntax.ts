import type { Span } from '../../document';
import type { SyntaxNode } from '../../syntax/node';

/** The node types of written types. */
export const typeNodes = ['user_type', 'nullable_type', 'function_type', 'parenthesized_type', 'non_nullable_type'];

/** The condition and both sides of an `if`; the grammar names only the first. */
export function ifParts(node: SyntaxNode): {
  condition: SyntaxNode | undefined;
  then: SyntaxNode | undefined;
  otherwise: SyntaxNode | undefined;
} {
  const close = node.children.findIndex((child) => child.type === ')');
  const elseAt = node.children.findIndex((child) => child.type === 'else');
  const bodies = node.children.slice(close + 1, elseAt < 0 ? undefined : elseAt);
  return {
    condition: node.field('condition'),
    then: bodies.find((child) => child.named),
    otherwise: elseAt < 0 ? undefined : node.children.slice(elseAt + 1).find((child) => child.named),
  };
}

/** Whether control leaves here: `return`, `throw`, `break`, `continue`. */
export function isExit(node: SyntaxNode): boolean {
  return node.type === 'return_expression' || node.type === 'throw_expression' || isJump(node);
}

/** `break` and `continue`, which the grammar gives as a name, or as a label before one. */
export function isJump(node: SyntaxNode): boolean {
  return /^(?:break|continue)(?:@|$)/.test(node.text);
}

/** What is returned; of `return@map value` the name after the `@` is the label. */
export function returnedValue(node: SyntaxNode): SyntaxNode | undefined {
  const isLabelled = node.children[0]?.text.endsWith('@') === true;
  return node.parts.filter((part) => part.type !== 'label')[isLabelled ? 1 : 0];
}

/** The span between a node's one-character quotes. */
export function inner(node: SyntaxNode): Span {
  return { start: node.start + 1, end: node.end - 1 };
}
