import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '../lib/paths';

/** The compiled grammars, and the parser's own runtime, as their packages ship them. TSX also parses JavaScript. */
const files = [
  'web-tree-sitter/web-tree-sitter.wasm',
  '@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm',
  '@cursorless/tree-sitter-wasms/out/tree-sitter-swift.wasm',
  'tree-sitter-typescript/tree-sitter-typescript.wasm',
  'tree-sitter-typescript/tree-sitter-tsx.wasm',
];

/** Copies the grammars into `dist/grammars/`, where every host reads them. */
export async function copyGrammars(): Promise<void> {
  const target = inRoot('dist', 'grammars');
  await mkdir(target, { recursive: true });
  await Promise.all(
    files.map((file) => copyFile(inRoot('node_modules', file), path.join(target, path.basename(file)))),
  );
}
