import type { Call } from '../ir/ir';
import type { Fact, FactValue } from '../project/view';
import { isFromModule } from '../text/modules';
import { parameterNames, takes } from './callables';
import { ownerMatches } from './owners';
import type { Program } from './program';

/** What another file tells of one of its functions: where it takes what it is given, or the secret that it gives. */
export type FunctionFact = Fact & { readonly value: FactValue & { readonly kind: 'function' } };

/** The functions of other files that a call may run. Several may be called alike: what the file imports, or declares itself, decides. */
export function foreignFunctions(program: Program, call: Call): FunctionFact[] {
  if (program.project.callees?.has(call.name) !== true || isDeclaredHere(program, call)) return [];
  const modules = modulesOf(program, call);
  return program.project
    .lookup(`function:${call.name}`)
    .filter((fact): fact is FunctionFact => fact.value.kind === 'function')
    .filter(({ value }) => takes(value.parameters, call.args.length) && ownerMatches(program, value, call.receiver))
    .filter(({ path, value }) => {
      const isFree = value.owners.length === 0;
      return !isFree || modules.length === 0 || modules.some((module) => isFromModule(path, module));
    });
}

/** Whether a call runs a function that this file declares, with as many parameters. */
function isDeclaredHere(program: Program, call: Call): boolean {
  const callable = program.callables.calledBy(call);
  return callable !== undefined && takes(parameterNames(callable.parameters), call.args.length);
}

/** The files, as they are imported, that what is called comes from; none where imports name packages and what is in them. */
function modulesOf({ scopes }: Program, call: Call): string[] {
  const { name, receiver } = call;
  const definitions = receiver?.kind === 'name' ? scopes.resolve(receiver) : scopes.definitionsAt(call, name);
  return definitions.flatMap((definition) => {
    if (definition.kind !== 'import' || definition.import.module.endsWith(`.${definition.imported}`)) return [];
    return [definition.import.module];
  });
}
