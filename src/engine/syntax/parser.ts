import { Edit, Language as Grammar, Parser, type Tree } from 'web-tree-sitter';
import type { Language } from '../document';
import { difference } from '../text/difference';
import { NodeKinds, SyntaxNode } from './node';
import { expandMacros } from './objc-macros';

/** A grammar file under `grammars/`, without its ending. JavaScript is parsed as TSX, which accepts JSX and Flow-like types. */
export type GrammarName = 'kotlin' | 'java' | 'swift' | 'objc' | 'dart' | 'typescript' | 'tsx' | 'ruby';

/** Gives the bytes of a grammar, or of the parser's own module for `web-tree-sitter`. */
export type GrammarReader = (name: GrammarName | 'web-tree-sitter') => Promise<Uint8Array>;

const grammarOf: Partial<Record<Language, GrammarName>> = {
  kotlin: 'kotlin',
  java: 'java',
  swift: 'swift',
  objc: 'objc',
  dart: 'dart',
  typescript: 'typescript',
  tsx: 'tsx',
  javascript: 'tsx',
  ruby: 'ruby',
};

/** Parses with tree-sitter; grammars are loaded when first needed. */
export class SyntaxParser {
  private readonly grammars = new Map<GrammarName, Promise<Grammar>>();

  private constructor(
    private readonly read: GrammarReader,
    private readonly parser: Parser,
  ) {}

  /** Starts the WebAssembly module; `read` gives it and the grammars. */
  static async create(read: GrammarReader): Promise<SyntaxParser> {
    await Parser.init({ wasmBinary: await read('web-tree-sitter') });
    return new SyntaxParser(read, new Parser());
  }

  /** Whether files of this language are parsed at all. */
  static parses(language: Language): boolean {
    return grammarOf[language] !== undefined;
  }

  /** Loads the grammar of `language`, so that `parse` can run without waiting. */
  async prepare(language: Language): Promise<void> {
    const grammar = grammarOf[language];
    if (grammar) await this.load(grammar);
  }

  /**
   * The syntax tree of `text`. With `previous` (whose text differed by `changes`, oldest first) only what changed is parsed.
   * The caller frees the tree with `delete`.
   */
  async parse(language: Language, text: string, previous?: Tree): Promise<Tree> {
    const grammar = grammarOf[language];
    if (!grammar) throw new Error(`no grammar for ${language}`);
    this.parser.setLanguage(await this.load(grammar));
    const tree = this.parser.parse(readable(language, text), previous);
    if (!tree) throw new Error(`the ${grammar} grammar gave no tree`);
    return tree;
  }

  private load(name: GrammarName): Promise<Grammar> {
    const known = this.grammars.get(name);
    if (known) return known;
    const loading = this.read(name).then((bytes) => Grammar.load(bytes));
    this.grammars.set(name, loading);
    return loading;
  }
}

/** What the grammar is given for a text: the same, of the same length, but for macros that stand for syntax. */
function readable(language: Language, text: string): string {
  return language === 'objc' ? expandMacros(text) : text;
}

/** Tells `tree` of a change, before the new text is parsed on top of it. `was` and `is` are the whole texts. */
export function editTree(tree: Tree, language: Language, was: string, is: string): void {
  const [before, after] = [readable(language, was), readable(language, is)];
  const { start, removed, inserted } = difference(before, after);
  const point = (text: string, index: number) => {
    const lineStart = text.lastIndexOf('\n', index - 1) + 1;
    let row = 0;
    for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) row++;
    return { row, column: index - lineStart };
  };
  tree.edit(
    new Edit({
      startIndex: start,
      oldEndIndex: start + removed,
      newEndIndex: start + inserted,
      startPosition: point(before, start),
      oldEndPosition: point(before, start + removed),
      newEndPosition: point(after, start + inserted),
    }),
  );
}

const kindsOf = new WeakMap<Grammar, NodeKinds>();

/** The root of `tree` as a lazily read node. */
export function rootOf(tree: Tree, text: string): SyntaxNode {
  const kinds = kindsOf.get(tree.language) ?? new NodeKinds(tree.language);
  kindsOf.set(tree.language, kinds);
  return new SyntaxNode(tree.rootNode, text, kinds);
}
