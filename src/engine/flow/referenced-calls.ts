import type { Call } from '../ir/ir';
import { placeIn } from './fragments';
import type { Program } from './program';

/** `token.also(::println)`, `read().then(console.log)`: the call that is made with what the outer one is called on. */
export function referencedCall({ models, scopes }: Program, outer: Call): Call | undefined {
  const { name, receiver, args } = outer;
  const [given, another] = args;
  if (!receiver || !given || another || !models.subjectCalls.has(name)) return undefined;
  const { value, span } = given;
  if (value.kind !== 'name' && value.kind !== 'member') return undefined;
  // A variable holds what it was given: only what is not declared here can be the platform's function.
  if (value.kind === 'name' && scopes.definitionsAt(value, value.name).length > 0) return undefined;
  const on = value.kind === 'member' ? value.object : undefined;
  const referenced: Call = {
    kind: 'call',
    span,
    name: value.name,
    nameSpan: value.kind === 'member' ? value.nameSpan : span,
    args: [{ value: receiver, span }],
    ...(on && { receiver: on }),
  };
  placeIn(referenced, outer);
  return referenced;
}
