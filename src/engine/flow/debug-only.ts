import type { IrNode } from '../ir/ir';
import { pathOf, type Program } from './program';

const flags = /(?:^|\.)(?:DEBUG|__DEV__|isDebug|isDebuggable|isDev|kDebugMode)$/;

/**
 * Whether `node` runs in debug builds only: inside `if (BuildConfig.DEBUG)`, `if (__DEV__)` or between `#if DEBUG` and its
 * end. The conditional directives are read from the text, since they may cut through any syntax.
 */
export function isDebugOnly(program: Program, text: string, node: IrNode): boolean {
  let inside = node;
  for (const ancestor of program.scopes.ancestors(node)) {
    if (ancestor.kind === 'branch' && isFlag(ancestor.condition) && ancestor.then.includes(inside as never)) return true;
    if (ancestor.kind === 'operation' && ancestor.operator === '&&' && ancestor.operands.some((operand) => operand !== inside && isFlag(operand))) return true;
    inside = ancestor;
  }
  return isBetweenDirectives(text, node.span.start);
}

function isFlag(condition: IrNode): boolean {
  if (condition.kind === 'operation') return condition.operator === '&&' && condition.operands.some(isFlag);
  if (condition.kind !== 'name' && condition.kind !== 'member') return false;
  return flags.test(pathOf(condition) ?? '');
}

function isBetweenDirectives(text: string, offset: number): boolean {
  const stack: boolean[] = [];
  for (const match of text.slice(0, offset).matchAll(/^[ \t]*#(if|elseif|else|endif)\b([^\r\n]*)/gm)) {
    const [, directive, condition = ''] = match;
    if (directive === 'endif') stack.pop();
    else if (directive === 'if') stack.push(/^\s*DEBUG\b/.test(condition));
    else stack[stack.length - 1] = false;
  }
  return stack.some(Boolean);
}
