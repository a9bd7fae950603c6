import type { IrNode } from '../ir/ir';
import type { Program } from './program';

/**
 * Whether constants keep a node from ever running: `if (scheme == 'http')` beside `const scheme = host == 'localhost' ? 'http' : 'https'`,
 * as a switch is written that developers turn by hand.
 */
export function isRuledOut({ scopes, constants }: Program, node: IrNode): boolean {
  let inside = node;
  for (const ancestor of scopes.ancestors(node)) {
    if (ancestor.kind === 'branch' || ancestor.kind === 'conditional') {
      const runs = isOn(ancestor.then, inside) ? true : isOn(ancestor.otherwise, inside) ? false : undefined;
      if (runs !== undefined && constants.holds(ancestor.condition) === !runs) return true;
    }
    inside = ancestor;
  }
  return false;
}

function isOn(side: IrNode | readonly IrNode[] | undefined, node: IrNode): boolean {
  return Array.isArray(side) ? side.includes(node) : side === node;
}
