import type { Expression } from '../ir/ir';
import { splitWords } from '../secrets/names';
import type { Program } from './program';
import { isThis } from './scopes';

/** Words that tell nothing about which type it is. */
const emptyWords = new Set(['impl', 'default', 'base', 'abstract', 'i', 'my', 'the', 'shared', 'instance', 'm']);

/** What is known of a function that may be called. */
interface Called {
  readonly owners: readonly string[];
  readonly isExtension: boolean;
}

/**
 * Whether a call on `receiver` can run a function that belongs to one of `owners` (a type with its supertypes, or none for a
 * free function). The receiver's type decides; where it is not known its name has to say the owner's: `tokenStore` for
 * `TokenStore`, `prefs` for `AppPrefs`.
 */
export function ownerMatches(program: Program, called: Called, receiver: Expression | undefined): boolean {
  const { owners, isExtension } = called;
  if (!receiver || isThis(receiver)) return owners.length === 0 || isInside(program, owners, receiver);
  if (owners.length === 0) return isModule(program, receiver);
  const type = program.types.typeOf(receiver);
  if (type !== undefined && owners.includes(type)) return true;
  if (type === undefined && isExtension) return true;
  const name = type ?? nameOf(receiver);
  return name !== undefined && owners.some((owner) => saysOwner(name, owner));
}

/** A call without receiver runs a member of the type around it, or of one of its supertypes. */
function isInside(program: Program, owners: readonly string[], receiver: Expression | undefined): boolean {
  if (!receiver) return false;
  const type = program.scopes.enclosingType(receiver);
  return type !== undefined && [type.name, ...type.supertypes].some((name) => owners.includes(name));
}

/** `Storage.save(x)` where `Storage` is a whole module. */
function isModule(program: Program, receiver: Expression): boolean {
  if (receiver.kind !== 'name') return false;
  return program.scopes.resolve(receiver).some(({ kind }) => kind === 'import');
}

function nameOf(receiver: Expression): string | undefined {
  if (receiver.kind === 'name' || receiver.kind === 'member') return receiver.name;
  return receiver.kind === 'call' ? receiver.name : undefined;
}

/** One name's words end in the other's: `store` is no `TokenStore` in general, but a value so named, beside its type, is. */
function saysOwner(name: string, owner: string): boolean {
  const [left, right] = [name, owner].map((each) => splitWords(each).filter((word) => !emptyWords.has(word)));
  if (!left || !right || left.length === 0 || right.length === 0) return false;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const tail = long.slice(long.length - short.length);
  return short.every((word, index) => word === tail[index]);
}
