import type { SyntaxNode } from '../../syntax/node';

/** The groups of nodes between separators, as clauses and bindings are written. */
export function splitBy(nodes: readonly SyntaxNode[], separator: string): SyntaxNode[][] {
  const groups: SyntaxNode[][] = [[]];
  for (const node of nodes) {
    if (node.type === separator) groups.push([]);
    else groups.at(-1)?.push(node);
  }
  return groups;
}
