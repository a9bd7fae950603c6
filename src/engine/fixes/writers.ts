import type { Document, Language } from '../document';
import type { Module } from '../ir/ir';
import { DartWriter } from './dart';
import { JavaWriter } from './java';
import { KotlinWriter } from './kotlin';
import { ObjcWriter } from './objc';
import { SwiftWriter } from './swift';
import { TypeScriptWriter } from './typescript';
import type { CodeWriter, Source } from './writer';

/** The languages that a fix tells apart; all flavours of JavaScript are one. */
export type FixLanguage = 'kotlin' | 'java' | 'swift' | 'objc' | 'dart' | 'typescript';

const families: Partial<Record<Language, FixLanguage>> = {
  kotlin: 'kotlin',
  java: 'java',
  swift: 'swift',
  objc: 'objc',
  dart: 'dart',
  typescript: 'typescript',
  tsx: 'typescript',
  javascript: 'typescript',
};

const writers: Record<FixLanguage, new (source: Source) => CodeWriter> = {
  kotlin: KotlinWriter,
  java: JavaWriter,
  swift: SwiftWriter,
  objc: ObjcWriter,
  dart: DartWriter,
  typescript: TypeScriptWriter,
};

/** The family of a language, where its code can be rewritten. */
export function fixLanguageOf(language: Language): FixLanguage | undefined {
  return families[language];
}

/** A writer for a document's code, or undefined where its language has none. */
export function writerFor(document: Document, module: Module | undefined): CodeWriter | undefined {
  const family = families[document.language];
  return family && module && new writers[family]({ path: document.path, text: document.text, module });
}
