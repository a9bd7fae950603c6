import type { Language } from '../../src/engine/document';
import type { Module } from '../../src/engine/ir/ir';
import { DeclarationCache } from '../../src/engine/ir/lower/cache';
import { lower } from '../../src/engine/ir/lower/lower';
import { rootOf, SyntaxParser } from '../../src/engine/syntax/parser';
import { grammarsFromDist } from '../../src/host/node/grammars';

let parser: Promise<SyntaxParser> | undefined;

/** One parser for all tests of a run. */
export function testParser(): Promise<SyntaxParser> {
  parser ??= SyntaxParser.create(grammarsFromDist);
  return parser;
}

/** What a whole text lowers to, parsed afresh. */
export async function lowered(language: Language, text: string, cache = new DeclarationCache()): Promise<Module> {
  const tree = await (await testParser()).parse(language, text);
  try {
    return lower(language, rootOf(tree, text), cache);
  } finally {
    tree.delete();
  }
}
