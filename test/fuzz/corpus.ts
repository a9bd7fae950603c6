import { readdirSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../../scripts/lib/paths';
import { languageOf } from '../../src/engine/classify';
import type { Language, Span } from '../../src/engine/document';
import { descendants } from '../../src/engine/ir/tree';
import type { SyntaxNode } from '../../src/engine/syntax/node';
import { rootOf, SyntaxParser } from '../../src/engine/syntax/parser';
import { readTree } from '../../src/engine/syntax/readers';
import { readSource } from '../../src/host/node/read';
import { testParser } from '../support/lowered';

/** A file to start from. */
export interface Seed {
  readonly path: string;
  readonly language: Language;
  readonly text: string;
}

/** A piece of a file that the language's grammar, or the reader of the format, knows as one. */
export interface Piece extends Span {
  readonly type: string;
}

const longest = 40_000;
const mostPieces = 4_000;

/** Files below some folders that have a grammar or a reader, none too long to be checked often. */
export function seedsIn(folders: readonly string[]): Seed[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
      .flatMap((entry) => {
        const file = path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/');
        const language = languageOf(file);
        if (language === 'text' || file.endsWith('expected.yml')) return [];
        const source = readSource(folder, file);
        if (source.kind === 'skip' || source.text.length > longest || source.text === '') return [];
        return [{ path: file, language, text: source.text }];
      }),
  );
}

/** What the repository itself holds: the rules' cases and the sample app. */
export function ownSeeds(): Seed[] {
  return seedsIn([inRoot('test', 'cases'), inRoot('examples', 'sample-app')]);
}

/** The pieces of a text, by its grammar or its reader. */
export async function piecesOf(language: Language, text: string): Promise<Piece[]> {
  if (!SyntaxParser.parses(language)) {
    const elements = [...descendants(readTree(language, text)?.roots ?? [])].slice(0, mostPieces);
    return elements.flatMap(({ name, span, textSpan }) => [
      { type: 'element', ...span },
      { type: `text of ${name}`, ...textSpan },
    ]);
  }
  const tree = await (await testParser()).parse(language, text);
  const pieces: Piece[] = [];
  const open: SyntaxNode[] = [rootOf(tree, text)];
  for (let node = open.pop(); node && pieces.length < mostPieces; node = open.pop()) {
    if (node.named) pieces.push({ type: node.type, start: node.start, end: node.end });
    open.push(...node.children);
  }
  tree.delete();
  return pieces.slice(1);
}
