import type { Span } from '../../../document';
import type { Fix, TextEdit } from '../../../finding';
import { ObjcWriter } from '../../../fixes/objc';
import { writerFor } from '../../../fixes/writers';
import type { SinkUse } from '../../../flow/sinks';
import type { RuleContext } from '../../context';
import { foreignReads } from './foreign-readers';
import { callsWithSameKey } from './readers';

const stores = ['UserDefaults', 'NSUserDefaults', 'NSUbiquitousKeyValueStore'];
const fixable = new Set(['apple-user-defaults-object', 'apple-ubiquitous-store-object']);
const texts = new Set(['String', 'NSString', 'NSMutableString']);

/** The same store as Swift's, as functions of the file: two files with a class of one name would not link. */
const helper = `/// Keeps small secrets in the Keychain, on this device only, readable after the first unlock.
static NSMutableDictionary *KeychainItem(NSString *key) {
	return [@{
		(__bridge id)kSecClass : (__bridge id)kSecClassGenericPassword,
		(__bridge id)kSecAttrAccount : key,
	} mutableCopy];
}

__attribute__((unused)) static void KeychainSetString(NSString *value, NSString *key) {
	NSMutableDictionary *item = KeychainItem(key);
	SecItemDelete((__bridge CFDictionaryRef)item);
	[NSUserDefaults.standardUserDefaults removeObjectForKey:key];
	if (value == nil) return;
	item[(__bridge id)kSecValueData] = [value dataUsingEncoding:NSUTF8StringEncoding];
	item[(__bridge id)kSecAttrAccessible] = (__bridge id)kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly;
	SecItemAdd((__bridge CFDictionaryRef)item, NULL);
}

/// A value that an earlier version left in NSUserDefaults is moved on first use.
__attribute__((unused)) static NSString *KeychainString(NSString *key) {
	NSString *legacy = [NSUserDefaults.standardUserDefaults stringForKey:key];
	if (legacy != nil) KeychainSetString(legacy, key);
	NSMutableDictionary *item = KeychainItem(key);
	item[(__bridge id)kSecReturnData] = @YES;
	item[(__bridge id)kSecMatchLimit] = (__bridge id)kSecMatchLimitOne;
	CFTypeRef result = NULL;
	if (SecItemCopyMatching((__bridge CFDictionaryRef)item, &result) != errSecSuccess) return nil;
	return [[NSString alloc] initWithData:(__bridge_transfer NSData *)result encoding:NSUTF8StringEncoding];
}`;

/** Sends the write, and the file's reads and removals under the same key, to the Keychain. Only for texts. */
export function objcKeychainFix(context: RuleContext, use: SinkUse): Fix | undefined {
  const { program, document } = context;
  const writer = writerFor(document, program?.module);
  const { node, key } = use;
  const value = use.values[0];
  if (
    !program ||
    !(writer instanceof ObjcWriter) ||
    node.kind !== 'call' ||
    !key ||
    !value ||
    !fixable.has(use.model.id)
  )
    return undefined;
  const type = program.types.typeOf(value);
  if (type !== undefined && !texts.has(type)) return undefined;
  // The functions are this file's own: another one would find nothing where it reads.
  if (foreignReads(context, use, stores).length > 0) return undefined;
  const calls = (...names: string[]) => callsWithSameKey(program, use, names, stores);
  const edits: TextEdit[] = [
    ...around(node.span, [value.span, key.span], ['KeychainSetString(', ', ', ')']),
    ...calls('stringForKey', 'objectForKey', 'valueForKey').flatMap(({ span, args }) =>
      around(span, [args[0]?.span], ['KeychainString(', ')']),
    ),
    ...calls('removeObjectForKey').flatMap(({ span, args }) =>
      around(span, [args[0]?.span], ['KeychainSetString(nil, ', ')']),
    ),
  ];
  if (program.scopes.topLevel('KeychainSetString').length === 0)
    edits.push(...writer.addImports(['Security/Security.h']), writer.insertFunctions(helper));
  return { id: 'store-in-keychain', title: 'Store in the Keychain', kind: 'suggestion', edits };

  /** Replaces what stands before, between and after the kept parts of a message. */
  function around(whole: Span, kept: readonly (Span | undefined)[], texts: readonly string[]): TextEdit[] {
    const spans = kept.filter((span) => span !== undefined);
    return texts.flatMap((text, index) => {
      const start = spans[index - 1]?.end ?? whole.start;
      const end = spans[index]?.start ?? whole.end;
      return writer instanceof ObjcWriter ? [writer.replace({ start, end }, text)] : [];
    });
  }
}
