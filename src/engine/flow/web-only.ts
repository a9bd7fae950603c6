import type { Expression, IrNode } from '../ir/ir';
import { pathOf } from './paths';
import type { Program } from './program';

/** Whether `node` runs in a browser only: inside `if (Platform.OS === 'web')`, `if (kIsWeb)`, on the other side of their opposites, or
 * after what leaves where there is no window. */
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
    if (ancestor.kind === 'function' && (ancestor.body ?? []).some((statement) => leavesWithoutWindow(statement, node)))
      return true;
    inside = ancestor;
  }
  return false;
}

/** `if (typeof window === 'undefined') return;` before `node`: code of a website that a server renders, too. */
function leavesWithoutWindow(statement: IrNode, node: IrNode): boolean {
  if (statement.kind !== 'branch' || statement.span.end > node.span.start) return false;
  const { condition, then } = statement;
  if (condition.kind !== 'operation' || !/^===?$/.test(condition.operator)) return false;
  const [asked, answer] = condition.operands;
  return (
    asked?.kind === 'operation' &&
    asked.operator === 'typeof' &&
    pathOf(asked.operands[0]) === 'window' &&
    answer?.kind === 'literal' &&
    answer.value === 'undefined' &&
    then.some(({ kind }) => kind === 'return')
  );
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
