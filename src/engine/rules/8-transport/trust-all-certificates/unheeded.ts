import type { Program } from '../../../flow/program';
import type { Call, Expression } from '../../../ir/ir';

/** Evaluations of Security that answer at once: by their result, and by what they are given to write into. */
const evaluations = /^SecTrustEvaluate(?:WithError)?$/;

/** Whether a server's trust is evaluated and nothing looks at the outcome. */
export function isUnheeded(program: Program, call: Call): boolean {
  if (!evaluations.test(call.name)) return false;
  const parent = program.scopes.parent(call);
  const held = parent?.kind === 'assign' ? parent.target : undefined;
  if (parent?.kind !== 'expression' && held?.kind !== 'name') return false;
  return ![held, call.args[1]?.value].some((outcome) => outcome && isRead(program, call, outcome));
}

/** Whether a variable is read after the call. */
function isRead(program: Program, call: Call, variable: Expression): boolean {
  if (variable.kind !== 'name') return variable.kind !== 'literal';
  const around = program.scopes.enclosingFunction(call);
  const end = around?.span.end ?? program.text.length;
  return program
    .nodes('name')
    .some(({ name, span }) => name === variable.name && call.span.end <= span.start && span.end <= end);
}
