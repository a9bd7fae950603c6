import type { Tree as SyntaxTree } from 'web-tree-sitter';
import type { Document, Language } from './document';
import type { Module } from './ir/ir';
import { DeclarationCache } from './ir/lower/cache';
import { lower } from './ir/lower/lower';
import { editTree, rootOf, type SyntaxParser } from './syntax/parser';

/** What is kept of an open document between checks. */
interface Kept {
  readonly text: string;
  readonly tree: SyntaxTree;
  readonly cache: DeclarationCache;
}

/** Parses and lowers documents; those that are open keep their syntax tree and their lowered declarations. */
export class OpenTrees {
  private readonly openPaths = new Set<string>();
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly parser: SyntaxParser) {}

  /** Keeps the syntax tree of a document, so that the next check of it is incremental. */
  open(path: string): void {
    this.openPaths.add(path);
  }

  /** Frees what was kept of a document. */
  close(path: string): void {
    this.openPaths.delete(path);
    this.forget(path);
  }

  /** Frees the tree of a document, which may still be open. */
  forget(path: string): void {
    this.kept.get(path)?.tree.delete();
    this.kept.delete(path);
  }

  /** A document of a language with a grammar, lowered. What was kept of it is given up first: nothing half made stays. */
  async read(document: Document): Promise<Module> {
    const { path, text, language } = document;
    const kept = this.kept.get(path);
    this.kept.delete(path);
    const tree = await this.parse(document, kept).finally(() => kept?.tree.delete());
    const cache = kept?.cache ?? new DeclarationCache();
    const module = this.lower(language, tree, text, cache);
    // Another check of the same document may have ended meanwhile.
    this.forget(path);
    if (this.openPaths.has(path)) this.kept.set(path, { text, tree, cache });
    else tree.delete();
    return module;
  }

  private lower(language: Language, tree: SyntaxTree, text: string, cache: DeclarationCache): Module {
    try {
      return lower(language, rootOf(tree, text), cache);
    } catch (error) {
      tree.delete();
      throw error;
    }
  }

  /**
   * The tree of a text, on top of the one that is kept where both are sound. What does not parse may be read otherwise on top
   * of another tree than by itself, and a result must not depend on how its text came about.
   */
  private async parse({ language, text }: Document, kept: Kept | undefined): Promise<SyntaxTree> {
    if (!kept || kept.tree.rootNode.hasError) return this.parser.parse(language, text);
    if (kept.text !== text) editTree(kept.tree, language, kept.text, text);
    const tree = await this.parser.parse(language, text, kept.tree);
    if (!tree.rootNode.hasError) return tree;
    tree.delete();
    return this.parser.parse(language, text);
  }
}
