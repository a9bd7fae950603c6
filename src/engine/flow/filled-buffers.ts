import type { Expression, Name } from '../ir/ir';
import type { Program } from './program';

/** What calls write into the buffer that a name stands for: `key` of `[key getCString:buffer maxLength:33 encoding:…]`. */
export function filledFrom({ models, scopes }: Program, buffer: Name): Expression[] {
  if (models.fillers.size === 0) return [];
  const [definition] = scopes.definitionsAt(buffer, buffer.name);
  return scopes.nodesOf('call').flatMap(({ name, receiver, args }) => {
    const target = args[0]?.value;
    if (!receiver || target?.kind !== 'name' || target.name !== buffer.name || !models.fillers.has(name)) return [];
    return scopes.definitionsAt(target, target.name)[0] === definition ? [receiver] : [];
  });
}
