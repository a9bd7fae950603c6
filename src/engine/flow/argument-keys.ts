import type { Argument, Call, Expression, FunctionDeclaration, Lambda, Name } from '../ir/ir';
import type { Scopes } from './scopes';

const deepest = 6;

/**
 * What a call may be given under `key`: by a label, or in an object that may be put together elsewhere in this file, under a name, by a
 * function, or entry by entry (`options.encryptionKey = …`).
 */
export function givenUnder(scopes: Scopes, key: string, args: readonly Argument[]): readonly Expression[] {
  return args.flatMap(({ label, value }) => (label === key ? [value] : heldUnder(scopes, value, key, 0)));
}

/** Whether a call is given something under `key`. */
export function isGiven(scopes: Scopes, key: string, args: readonly Argument[]): boolean {
  return givenUnder(scopes, key, args).length > 0;
}

function heldUnder(scopes: Scopes, value: Expression, key: string, depth: number): Expression[] {
  if (depth > deepest) return [];
  const inside = (inner: Expression) => heldUnder(scopes, inner, key, depth + 1);
  switch (value.kind) {
    case 'object':
      return value.entries.flatMap((entry) => {
        if (!entry.key) return inside(entry.value);
        return entry.key.kind === 'name' && entry.key.name === key ? [entry.value] : [];
      });
    case 'conditional':
      return [value.then, value.otherwise].flatMap(inside);
    case 'operation':
      return value.operands.flatMap(inside);
    case 'name':
      return [
        ...putUnder(scopes, value, key),
        ...scopes
          .resolve(value)
          .flatMap((definition) =>
            definition.kind === 'assign' && definition.assign.value ? inside(definition.assign.value) : [],
          ),
      ];
    case 'call':
      return returnsOf(scopes, value).flatMap(inside);
    default:
      return [];
  }
}

/** `options.encryptionKey = key`, on the same variable. */
function putUnder(scopes: Scopes, held: Name, key: string): Expression[] {
  const [definition] = scopes.resolve(held);
  return scopes.nodesOf('assign').flatMap(({ target, value }) => {
    if (target.kind !== 'member' || target.name !== key || target.object?.kind !== 'name') return [];
    const isSame = target.object.name === held.name && scopes.resolve(target.object)[0] === definition;
    return isSame && value ? [value] : [];
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
