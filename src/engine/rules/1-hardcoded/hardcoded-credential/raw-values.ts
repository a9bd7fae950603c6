import type { Program } from '../../../flow/program';
import type { Assign } from '../../../ir/ir';
import type { Pair, Words } from './candidate';

/** The text that a case of an enum stands for, where the enum says that it holds secrets: `enum Secret: String { case maps = "…" }`. */
export function* rawValues(program: Program, { names }: Words, assign: Assign): Generator<Pair> {
  const { target, value } = assign;
  const type = program.scopes.parent(assign);
  if (!value || target.kind !== 'name' || names.isSecret(target.name)) return;
  if (type?.kind !== 'type' || type.form !== 'enum' || !type.supertypes.includes('String')) return;
  if (names.isSecret(type.name)) yield { name: type.name, value, trust: 'none' };
}
