import { isDebugOnly } from '../../../flow/debug-only';
import { pathOf } from '../../../flow/paths';
import type { Program } from '../../../flow/program';
import type { Expression, IrNode, Lambda, Statement, Try } from '../../../ir/ir';
import { walk } from '../../../ir/walk';
import type { Handler } from './handlers';

/** Calls that run their closure at once or soon, and ask nobody. */
const runners = new Set(['let', 'run', 'also', 'apply', 'with', 'runOnUiThread', 'post']);

/**
 * Whether something decides if `node` runs, when `within` does: a branch, an early exit, a check that may throw, or a closure that
 * someone else calls, such as a dialog's button. Debug flags are no such thing: they are told apart elsewhere.
 */
export function isGated(program: Program, text: string, node: IrNode, within: Handler): boolean {
  const parameters = within.parameters.map(({ name }) => name);
  const decides = (condition: Expression) => isDecision(condition, parameters);
  let inside: IrNode = node;
  const isDebug = isDebugOnly(program, text, node);
  for (const ancestor of program.scopes.ancestors(node)) {
    if (exits(statementsOf(ancestor), inside).some((condition) => decides(condition) && !isDebug)) return true;
    if (ancestor === within) return false;
    if (ancestor.kind === 'function' || (ancestor.kind === 'lambda' && !isRunAtOnce(program, ancestor))) return true;
    if (ancestor.kind === 'branch' && inside !== ancestor.condition && decides(ancestor.condition) && !isDebug)
      return true;
    if (ancestor.kind === 'conditional' && inside !== ancestor.condition && !isDebug) return true;
    if (ancestor.kind === 'operation' && ancestor.operator !== '??') return true;
    if (ancestor.kind === 'try' && isTried(program, ancestor, inside)) return true;
    inside = ancestor;
  }
  return false;
}

/** The statements that run in order in a node. */
function statementsOf(node: IrNode): readonly Statement[][] {
  switch (node.kind) {
    case 'function':
    case 'lambda':
    case 'loop':
    case 'try':
      return [node.body ?? []];
    case 'branch':
      return [node.then, node.otherwise];
    default:
      return [];
  }
}

/** The conditions on which `inside` is not reached, since one of the statements before it leaves. */
function exits(blocks: readonly Statement[][], inside: IrNode): Expression[] {
  const block = blocks.find((statements) => statements.includes(inside as Statement)) ?? [];
  return block
    .slice(0, Math.max(0, block.indexOf(inside as Statement)))
    .flatMap((statement) =>
      statement.kind === 'branch' && [...statement.then, ...statement.otherwise].some(leaves)
        ? [statement.condition]
        : [],
    );
}

function leaves({ kind }: Statement): boolean {
  return kind === 'return' || kind === 'throw';
}

function isRunAtOnce(program: Program, lambda: Lambda): boolean {
  const parent = program.scopes.parent(lambda);
  return parent?.kind === 'call' && runners.has(parent.name);
}

/** Whether a condition judges or asks: whether a parameter is there, or which system runs, says nothing of a certificate. */
function isDecision(condition: Expression, parameters: readonly string[]): boolean {
  if (condition.kind === 'literal') return false;
  if (condition.kind !== 'operation') return true;
  const { operator, operands } = condition;
  if (['&&', '||', '!'].includes(operator)) return operands.some((operand) => isDecision(operand, parameters));
  if (operands.some((operand) => /(?:^|\.)SDK_INT$/.test(pathOf(operand) ?? ''))) return false;
  const isAboutNull = operands.some((operand) => operand.kind === 'literal' && operand.type === 'null');
  return !(isAboutNull && operands.some((operand) => operand.kind === 'name' && parameters.includes(operand.name)));
}

/** Whether `inside` runs only if a check before it in the same `try` did not throw, or in a handler of what one throws. */
function isTried(program: Program, { body }: Try, inside: IrNode): boolean {
  const position = body.indexOf(inside as Statement);
  if (position < 0) return true;
  let checks = false;
  walk(body.slice(0, position), (node) => {
    if (node.kind === 'call' && !program.models.sinksOf(node.name).some(({ kind }) => kind === 'log')) checks = true;
    return !checks;
  });
  return checks;
}
