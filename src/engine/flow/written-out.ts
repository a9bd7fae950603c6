import type { Expression } from '../ir/ir';
import type { Program } from './program';

const deepest = 4;

/** Whether a value is an object whose fields were written out as a text: `jsonEncode(session)`, also under a name. */
export function isWrittenOut(program: Program, value: Expression, depth = 0): boolean {
  if (depth > deepest) return false;
  if (value.kind === 'call')
    return (
      program.models.serializers.has(value.name) ||
      (value.receiver ? isWrittenOut(program, value.receiver, depth + 1) : false)
    );
  if (value.kind !== 'name') return false;
  return program.scopes.resolve(value).some((definition) => {
    const held = definition.kind === 'assign' ? definition.assign.value : undefined;
    return held !== undefined && isWrittenOut(program, held, depth + 1);
  });
}
