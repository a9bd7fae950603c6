import type { Program } from '../../flow/program';
import type { IrNode } from '../../ir/ir';
import { namesOf } from '../finder';

/** Uses beyond these say no more. */
const most = 16;

/**
 * The names of what a hidden text is for, nearest first: of what stands around it, and, since what it is put together of mostly has
 * a name of its own, of what stands around the places where that name is used.
 */
export function namesFor(program: Program, node: IrNode): string[] {
  return [node, ...usesOf(program, node)].flatMap((each) => namesAround(program, each));
}

/** The key of the object's entry that a text stands in, where nothing else around it has a name before that. */
export function entryName(program: Program, node: IrNode): string | undefined {
  let inside = node;
  for (const ancestor of program.scopes.ancestors(node)) {
    if (ancestor.kind === 'object') return namesOf(ancestor, inside)[0];
    if (ancestor.kind === 'assign' || ancestor.kind === 'function') return undefined;
    inside = ancestor;
  }
  return undefined;
}

/** Where what holds a text is used, at some places. */
export function usesOf(program: Program, node: IrNode): IrNode[] {
  const holder = holderOf(program, node);
  if (holder === undefined) return [];
  const uses = [...program.nodes('name'), ...program.nodes('member')].filter(
    (use) => use.name === holder && program.scopes.parent(use)?.kind !== 'assign',
  );
  const passed = program
    .nodes('assign')
    .flatMap(({ value }) =>
      (value?.kind === 'name' || value?.kind === 'member') && value.name === holder ? [value] : [],
    );
  return [...uses, ...passed].slice(0, most);
}

function namesAround(program: Program, node: IrNode): string[] {
  const names: string[] = [];
  let inside = node;
  for (const ancestor of program.scopes.ancestors(node)) {
    const isNamed = ancestor.kind === 'function' || ancestor.kind === 'member';
    names.push(...(isNamed ? [ancestor.name] : namesOf(ancestor, inside)));
    inside = ancestor;
  }
  return names;
}

/** The variable or constant that a text is the value of, or a part of its value. */
function holderOf(program: Program, node: IrNode): string | undefined {
  for (const ancestor of program.scopes.ancestors(node)) {
    if (ancestor.kind === 'assign')
      return ancestor.target.kind === 'name' || ancestor.target.kind === 'member' ? ancestor.target.name : undefined;
    if (ancestor.kind === 'function' || ancestor.kind === 'type') return undefined;
  }
  return undefined;
}
