import type { Argument, Call, Expression, FunctionDeclaration, Lambda, Name } from '../ir/ir';
import type { Scopes } from './scopes';

const deepest = 6;

/**
 * Whether a call is given something under `key`: by a label, or in an object that may be put together elsewhere in this file, under a
 * name, by a function, or entry by entry (`options.encryptionKey = …`).
 */
export function isGiven(scopes: Scopes, key: string, args: readonly Argument[]): boolean {
  return args.some(({ label, value }) => label === key || mayHold(scopes, value, key, 0));
}

function mayHold(scopes: Scopes, value: Expression, key: string, depth: number): boolean {
  if (depth > deepest) return false;
  const inside = (inner: Expression) => mayHold(scopes, inner, key, depth + 1);
  switch (value.kind) {
    case 'object':
      return value.entries.some((entry) =>
        entry.key ? entry.key.kind === 'name' && entry.key.name === key : inside(entry.value),
      );
    case 'conditional':
      return inside(value.then) || inside(value.otherwise);
    case 'operation':
      return value.operands.some(inside);
    case 'name':
      return (
        isPut(scopes, value, key) ||
        scopes
          .resolve(value)
          .some(
            (definition) => definition.kind === 'assign' && definition.assign.value && inside(definition.assign.value),
          )
      );
    case 'call':
      return returnsOf(scopes, value).some(inside);
    default:
      return false;
  }
}

/** `options.encryptionKey = key`, on the same variable. */
function isPut(scopes: Scopes, held: Name, key: string): boolean {
  const [definition] = scopes.resolve(held);
  return scopes.nodesOf('assign').some(({ target }) => {
    if (target.kind !== 'member' || target.name !== key || target.object?.kind !== 'name') return false;
    return target.object.name === held.name && scopes.resolve(target.object)[0] === definition;
  });
}

/** What a function of this file gives that is called without a receiver. */
function returnsOf(scopes: Scopes, { name, receiver, nameSpan }: Call): Expression[] {
  if (receiver) return [];
  const called: Name = { kind: 'name', span: nameSpan, name };
  const bodies = scopes.topLevel(called.name).flatMap((definition): (FunctionDeclaration | Lambda)[] => {
    if (definition.kind === 'function') return [definition.function];
    const value = definition.kind === 'assign' ? definition.assign.value : undefined;
    return value?.kind === 'lambda' ? [value] : [];
  });
  return scopes.nodesOf('return').flatMap((statement) => {
    const owner = scopes.enclosingFunction(statement);
    return statement.value && owner && bodies.includes(owner) ? [statement.value] : [];
  });
}
