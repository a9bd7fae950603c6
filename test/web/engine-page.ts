import { Engine } from '../../src/engine/engine';
import type { Document } from '../../src/engine/document';
import type { Finding } from '../../src/engine/finding';
import { createPolicy } from '../../src/engine/policy/policy';
import { emptyView } from '../../src/engine/project/view';

/** What the page offers to the test that drives it. */
export interface EnginePage {
  check(document: Document): Promise<readonly Finding[]>;
}

const engine = Engine.create(async (name) => {
  const response = await fetch(`/grammars/${name}.wasm`);
  return new Uint8Array(await response.arrayBuffer());
});

async function check(document: Document): Promise<readonly Finding[]> {
  const outcome = await (await engine).check(document, { policy: createPolicy(), project: emptyView });
  return outcome.findings;
}

Object.assign(globalThis, { enginePage: { check } satisfies EnginePage });
