import type { Language } from '../../document';
import type { SyntaxNode } from '../../syntax/node';
import type { Module } from '../ir';
import type { LanguageAdapter } from './adapter';
import type { DeclarationCache } from './cache';
import { DartAdapter } from './dart';
import { JavaAdapter } from './java';
import { KotlinAdapter } from './kotlin';
import { ObjcAdapter } from './objc';
import { RubyAdapter } from './ruby';
import { SwiftAdapter } from './swift';
import { TypeScriptAdapter } from './typescript';

const adapters: Partial<Record<Language, new (cache: DeclarationCache) => LanguageAdapter>> = {
  kotlin: KotlinAdapter,
  java: JavaAdapter,
  swift: SwiftAdapter,
  objc: ObjcAdapter,
  dart: DartAdapter,
  typescript: TypeScriptAdapter,
  tsx: TypeScriptAdapter,
  javascript: TypeScriptAdapter,
  ruby: RubyAdapter,
};

/** Lowers a parsed file of any language with an adapter; declarations that `cache` knows are not opened. */
export function lower(language: Language, root: SyntaxNode, cache: DeclarationCache): Module {
  const Adapter = adapters[language];
  if (!Adapter) throw new Error(`no adapter for ${language}`);
  cache.begin();
  const start = root.hasError ? brokenAt(root) : undefined;
  const broken = start === undefined ? {} : { brokenAt: start };
  return { ...new Adapter(cache).lower(root), hasErrors: root.hasError, ...broken };
}

/** Where the innermost of the first nodes begins that hold an error, unless it is so large that its beginning says nothing. */
function brokenAt(root: SyntaxNode): number | undefined {
  let node = root;
  let inner: SyntaxNode | undefined = root;
  while (inner) {
    node = inner;
    inner = node.children.find(({ hasError }) => hasError);
  }
  return node.text.includes('\n') ? undefined : node.start;
}
