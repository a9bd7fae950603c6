import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { GrammarName } from '../../src/engine/syntax/parser';
import { inRoot } from '../lib/paths';

/** Where the packages ship their compiled grammars, and web-tree-sitter its own module. TSX also parses JavaScript. */
const sources: Readonly<Record<GrammarName | 'web-tree-sitter', string>> = {
  'web-tree-sitter': 'web-tree-sitter/web-tree-sitter.wasm',
  kotlin: '@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm',
  java: 'tree-sitter-java/tree-sitter-java.wasm',
  swift: '@cursorless/tree-sitter-wasms/out/tree-sitter-swift.wasm',
  objc: 'tree-sitter-objc/tree-sitter-objc.wasm',
  dart: '@repomix/tree-sitter-wasms/out/tree-sitter-dart.wasm',
  ruby: 'tree-sitter-ruby/tree-sitter-ruby.wasm',
  typescript: 'tree-sitter-typescript/tree-sitter-typescript.wasm',
  tsx: 'tree-sitter-typescript/tree-sitter-tsx.wasm',
};

/**
 * The Swift grammar's scanner asks for its state with `calloc(0, 4)`: it gets no memory of its own and starts with whatever
 * lies there, so that a raw string parses or not by what was parsed before. One byte makes it `calloc(1, 4)`, zeroed memory.
 */
const swiftState = { wrong: Buffer.from('004100410410000b', 'hex'), right: Buffer.from('004101410410000b', 'hex') };

function mended(name: string, grammar: Buffer): Buffer {
  if (name !== 'swift') return grammar;
  const at = grammar.indexOf(swiftState.wrong);
  if (at < 0 || grammar.includes(swiftState.wrong, at + 1)) {
    throw new Error('The Swift grammar changed: see whether its scanner still needs to be mended, and where.');
  }
  return Buffer.concat([grammar.subarray(0, at), swiftState.right, grammar.subarray(at + swiftState.right.length)]);
}

/** Copies the grammars to `dist/grammars/NAME.wasm`, where every host reads them. */
export async function copyGrammars(): Promise<void> {
  const target = inRoot('dist', 'grammars');
  await mkdir(target, { recursive: true });
  await Promise.all(
    Object.entries(sources).map(async ([name, source]) => {
      const grammar = await readFile(inRoot('node_modules', source));
      await writeFile(path.join(target, `${name}.wasm`), mended(name, grammar));
    }),
  );
}
