import { Engine } from '../../src/engine/engine';
import { grammarsFromDist } from '../../src/host/node/grammars';

let shared: Promise<Engine> | undefined;

/** One engine for all tests of a run: grammars are loaded once. */
export function testEngine(): Promise<Engine> {
  shared ??= Engine.create(grammarsFromDist);
  return shared;
}
