import type { SyntaxNode } from '../../syntax/node';

/** Whether a declaration belongs to its type rather than to an instance. */
export function isStatic(node: SyntaxNode): boolean {
  return /\b(?:static|class)\b/.test(node.child('modifiers')?.text ?? '');
}
