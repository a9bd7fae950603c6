import type { Call, Expression, FunctionDeclaration, Lambda } from '../ir/ir';
import { walk } from '../ir/walk';
import type { Program } from './program';

/** `<none>`, `[hidden]`, `***`: a text that stands where something is not shown. */
const maskText = /^(?:<[^<>]*>|\[[^[\]]*\]|\([^()]*\)|[*•.xX#-]+)$/;

/**
 * Whether a call runs a function of this file that shows what it is given only where a switch of the team's own says so, and a mask
 * elsewhere: `traces ? password : "<hidden>"`. Whether it is empty is no switch.
 */
export function isOwnMask(program: Program, call: Call): boolean {
  if (call.args.length !== 1) return false;
  const callee = program.callables.calledBy(call);
  const [last, ...more] = callee?.body ?? [];
  if (!callee || last?.kind !== 'return' || more.length > 0 || last.value?.kind !== 'conditional') return false;
  const { condition, then, otherwise } = last.value;
  return !speaksOfParameter(condition, callee.node) && (isMask(then) || isMask(otherwise));
}

function speaksOfParameter(condition: Expression, { parameters }: FunctionDeclaration | Lambda): boolean {
  let speaks = false;
  walk([{ kind: 'expression', span: condition.span, expression: condition }], (node) => {
    if (node.kind === 'name' && parameters.some(({ name }) => name === node.name)) speaks = true;
    return !speaks;
  });
  return speaks;
}

function isMask(value: Expression): boolean {
  if (value.kind === 'conditional') return isMask(value.then) && isMask(value.otherwise);
  return value.kind === 'literal' && value.type === 'string' && maskText.test(value.value);
}
