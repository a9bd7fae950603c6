import type { Program } from '../../flow/program';
import type { IrNode, Literal } from '../../ir/ir';
import { usesOf } from './names';

/**
 * Whether one of the loops that run backwards, by their offsets, is where a text goes: in the function that it stands in, in one that uses
 * what holds it, or in one of this file that takes it.
 */
export function isTurnedBy(program: Program, literal: Literal, loops: readonly number[]): boolean {
  if (loops.length === 0) return false;
  return [literal, ...usesOf(program, literal)].some((place) =>
    functionsAt(program, place).some(({ span }) => loops.some((loop) => span.start <= loop && loop < span.end)),
  );
}

function functionsAt(program: Program, node: IrNode): readonly IrNode[] {
  const around = program.scopes.enclosingFunction(node);
  const parent = program.scopes.parent(node);
  const called = parent?.kind === 'call' ? program.callables.calledBy(parent)?.node : undefined;
  return [around, called].filter((each) => each !== undefined);
}
