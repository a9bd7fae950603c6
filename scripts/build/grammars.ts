import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { GrammarName } from '../../src/engine/syntax/parser';
import { inRoot } from '../lib/paths';

/** Where the packages ship their compiled grammars, and web-tree-sitter its own module. TSX also parses JavaScript. */
const sources: Readonly<Record<GrammarName | 'web-tree-sitter', string>> = {
  'web-tree-sitter': 'web-tree-sitter/web-tree-sitter.wasm',
  kotlin: '@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm',
  swift: '@cursorless/tree-sitter-wasms/out/tree-sitter-swift.wasm',
  typescript: 'tree-sitter-typescript/tree-sitter-typescript.wasm',
  tsx: 'tree-sitter-typescript/tree-sitter-tsx.wasm',
};

/** Copies the grammars to `dist/grammars/NAME.wasm`, where every host reads them. */
export async function copyGrammars(): Promise<void> {
  const target = inRoot('dist', 'grammars');
  await mkdir(target, { recursive: true });
  await Promise.all(
    Object.entries(sources).map(([name, source]) =>
      copyFile(inRoot('node_modules', source), path.join(target, `${name}.wasm`)),
    ),
  );
}
