import type { SyntaxNode } from '../../syntax/node';
import type { Import } from '../ir';

/** A header or module; its names are not known here. */
export function importOf(node: SyntaxNode): Import {
  const pathNode = node.field('path');
  const path = pathNode?.text ?? '';
  // The grammar counts the line end to an `#import`.
  return {
    kind: 'import',
    span: { start: node.start, end: pathNode?.end ?? node.end },
    module: path.replace(/^["<]|[">]$/g, ''),
    names: [],
  };
}

/** The name of a class, interface or protocol. */
export function typeName(node: SyntaxNode): string {
  return node.child('identifier')?.text ?? '';
}

/** The superclass and the protocols. */
export function supertypesOf(node: SyntaxNode): string[] {
  const superclass = node.field('superclass');
  const lists = node.childrenOf('parameterized_arguments', 'protocol_reference_list');
  const protocols = lists.flatMap(({ parts }) => parts.map(({ text }) => text.trim()));
  return [...(superclass ? [superclass.text] : []), ...protocols];
}
