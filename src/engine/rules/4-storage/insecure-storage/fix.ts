import type { Fix } from '../../../finding';
import { fixLanguageOf, type FixLanguage } from '../../../fixes/writers';
import type { SinkUse } from '../../../flow/sinks';
import type { RuleContext } from '../../context';
import { dartSecureStorageFix } from './fix.dart';
import { javaKeystoreFix } from './fix.java';
import { keystoreFix } from './fix.kotlin';
import { objcKeychainFix } from './fix.objc';
import { keychainFix } from './fix.swift';
import { secureStoreFix } from './fix.typescript';

const fixes: Record<FixLanguage, (context: RuleContext, use: SinkUse) => Fix | undefined> = {
  kotlin: keystoreFix,
  java: javaKeystoreFix,
  swift: keychainFix,
  objc: objcKeychainFix,
  dart: dartSecureStorageFix,
  typescript: secureStoreFix,
};

/** Moves one stored secret, its readers in the same file and what is already on devices to secure storage. */
export function storageFix(context: RuleContext, use: SinkUse): Fix | undefined {
  const language = fixLanguageOf(context.document.language);
  return language && fixes[language](context, use);
}
