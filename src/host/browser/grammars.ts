import type { GrammarReader } from '../../engine/syntax/parser';

/** Fetches the grammars from the folder at `address`, which ends in a slash. */
export function grammarsFrom(address: string): GrammarReader {
  return async (name) => {
    const response = await fetch(`${address}${name}.wasm`);
    if (!response.ok) throw new Error(`The grammar ${name} was not found (${response.status}).`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
