import type { Expression, IrNode } from '../ir/ir';
import { pathOf } from './paths';
import type { Program } from './program';

/** Whether `node` runs in a browser only: inside `if (Platform.OS === 'web')`, `if (kIsWeb)`, or on the other side of their opposites. */
export function isWebOnly(program: Program, node: IrNode): boolean {
  let inside = node;
  for (const ancestor of program.scopes.ancestors(node)) {
    if (ancestor.kind === 'branch') {
      const side = ancestor.then.includes(inside as never) ? 'then' : 'otherwise';
      if (asksForWeb(ancestor.condition) === side) return true;
    }
    if (ancestor.kind === 'conditional' && inside !== ancestor.condition) {
      const side = ancestor.then === inside ? 'then' : 'otherwise';
      if (asksForWeb(ancestor.condition) === side) return true;
    }
    inside = ancestor;
  }
  return false;
}

/** On which side of a condition the app runs in a browser; undefined where it does not ask. */
function asksForWeb(condition: Expression): 'then' | 'otherwise' | undefined {
  if (condition.kind === 'name' || condition.kind === 'member')
    return /(?:^|\.)(?:kIsWeb|isWeb|IS_WEB)$/.test(pathOf(condition) ?? '') ? 'then' : undefined;
  if (condition.kind !== 'operation') return undefined;
  const { operator, operands } = condition;
  const [first] = operands;
  if (operator === '!' && first) return asksForWeb(first) === 'then' ? 'otherwise' : undefined;
  const isAsked =
    operands.some((operand) => /(?:^|\.)Platform\.OS$/.test(pathOf(operand) ?? '')) &&
    operands.some((operand) => operand.kind === 'literal' && operand.value === 'web');
  if (!isAsked) return undefined;
  return /^===?$/.test(operator) ? 'then' : /^!==?$/.test(operator) ? 'otherwise' : undefined;
}
