import type { Call } from '../ir/ir';
import { splitWords } from '../secrets/names';
import type { SanitizerModel } from './models';
import type { Program } from './program';

/** What a call of this name does to a secret: hash, encrypt, mask; none where it does nothing of the kind. */
export function sanitizersOf(program: Program, call: Call): SanitizerModel[] {
  const words = splitWords(call.name);
  return program.models.sanitizers.filter(
    ({ words: said, calls, on }) =>
      said.some((word) => words.includes(word)) || (calls?.includes(call.name) === true && isCalledOn(on, call)),
  );
}

/** Whether a call's receiver has, or is made by, one of these names; any will do where none is asked for. */
function isCalledOn(names: readonly string[] | undefined, { receiver }: Call): boolean {
  const named = receiver?.kind === 'name' || receiver?.kind === 'member' || receiver?.kind === 'call';
  return names === undefined || (named && names.includes(receiver.name));
}
