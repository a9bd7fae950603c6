import { isDebugOnly } from '../../../flow/debug-only';
import type { Program } from '../../../flow/program';
import type { RequestLoggerModel } from '../../../flow/request-logger-models';
import type { IrNode } from '../../../ir/ir';
import { walk } from '../../../ir/walk';
import { splitWords } from '../../../secrets/names';

const debugWords = new Set([
  'debug',
  'debuggable',
  'debugging',
  'dev',
  'development',
  'develop',
  'internal',
  'preview',
]);
const guards = new Set(['takeIf', 'takeUnless']);

/** Whether a file imports the library of a logger. */
export function isImported(program: Program, { module }: RequestLoggerModel): boolean {
  return program.nodes('import').some((each) => each.module.startsWith(module));
}

/** Whether a condition of the team's own decides if `node` runs, and whether it speaks of debug builds. */
export function conditionOf(program: Program, node: IrNode): 'debug' | 'other' | undefined {
  if (isDebugOnly(program, program.text, node)) return 'debug';
  let found: 'debug' | 'other' | undefined;
  for (const ancestor of [node, ...program.scopes.ancestors(node)]) {
    if (ancestor.kind === 'function' || ancestor.kind === 'type') return found;
    const conditions = conditionsAt(program, ancestor);
    if (conditions.length === 0) continue;
    if (wordsIn(conditions).some((word) => debugWords.has(word))) return 'debug';
    found = 'other';
  }
  return found;
}

function conditionsAt(program: Program, node: IrNode): IrNode[] {
  if (node.kind === 'branch' || node.kind === 'conditional') return [node.condition];
  if (node.kind === 'operation' && node.operator === '&&') return node.operands.slice(0, 1);
  const around = program.scopes.parent(node);
  const isGuarded = around?.kind === 'call' && around.receiver === node && guards.has(around.name);
  return isGuarded ? around.args.map(({ value }) => value) : [];
}

/** The words of all names in `nodes`. */
export function wordsIn(nodes: readonly IrNode[]): string[] {
  const names: string[] = [];
  walk(nodes, (node) => {
    if (node.kind === 'name' || node.kind === 'member' || node.kind === 'call') names.push(node.name);
    return true;
  });
  return names.flatMap(splitWords);
}
