import type { Call, Member, Name } from '../ir/ir';
import { placeIn } from './fragments';
import type { LanguageModels } from './models';
import type { Program } from './program';

/** The one function, or variable, that a call on a value is given: `println` of `token.also(::println)`. */
export function givenFunction({ name, receiver, args }: Call, models: LanguageModels): Name | Member | undefined {
  const [given, another] = args;
  if (!receiver || !given || another || !models.subjectCalls.has(name)) return undefined;
  const { value } = given;
  return value.kind === 'name' || value.kind === 'member' ? value : undefined;
}

/** `token.also(::println)`, `read().then(console.log)`: the call that is made with what the outer one is called on. */
export function referencedCall({ models, scopes }: Program, outer: Call): Call | undefined {
  const value = givenFunction(outer, models);
  const { receiver, args } = outer;
  const [given] = args;
  if (!value || !receiver || !given) return undefined;
  const { span } = given;
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
