import type { Document } from '../document';
import { isDebugOnly } from '../flow/debug-only';
import type { Program } from '../flow/program';
import { Selector } from '../flow/selector';
import type { Call } from '../ir/ir';
import type { Fact } from './view';

const plantings = new Selector('call', ({ name, receiver }) => {
  return name === 'plant' && receiver?.kind === 'name' && receiver.name === 'Timber';
});

/**
 * Where trees are planted, without which Timber prints nothing: `logger:Timber`, `debug` or `always`.
 * Source: https://github.com/JakeWharton/timber#usage
 */
export function plantedTrees({ path, role }: Document, program: Program): Fact[] {
  return program.select(plantings).map((plant): Fact => {
    const isQuiet = role === 'test' || isForDebug(program, plant);
    return {
      key: 'logger:Timber',
      path,
      span: plant.span,
      value: { kind: 'text', text: isQuiet ? 'debug' : 'always' },
    };
  });
}

/** Whether a tree is planted in debug builds only, there or where all calls of the function that plants it stand. */
function isForDebug(program: Program, plant: Call): boolean {
  if (isDebugOnly(program, program.text, plant)) return true;
  const around = program.scopes.enclosingFunction(plant);
  if (around?.kind !== 'function') return false;
  const callers = program.calls().filter(({ name }) => name === around.name);
  return callers.length > 0 && callers.every((call) => isDebugOnly(program, program.text, call));
}

/** Whether all that the project plants for Timber is for debug builds: then a released app logs nothing by it. */
export function isTimberForDebug({ project }: Program): boolean {
  const planted = project.lookup('logger:Timber');
  return planted.length > 0 && planted.every(({ value }) => value.kind === 'text' && value.text === 'debug');
}
