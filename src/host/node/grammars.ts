import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { GrammarReader } from '../../engine/syntax/parser';

/** The folder of the built product: that of the running bundle, or `dist` of the repository when run from source. */
export function distFolder(): string {
  return path.basename(__dirname) === 'dist' ? __dirname : path.resolve(__dirname, '../../../dist');
}

/** Reads the grammars that the build copied beside the bundles. */
export const grammarsFromDist: GrammarReader = (name) => readFile(path.join(distFolder(), 'grammars', `${name}.wasm`));
