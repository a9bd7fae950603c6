import type { Fix, TextEdit } from '../../../finding';
import type { CodeWriter } from '../../../fixes/writer';
import { writerFor } from '../../../fixes/writers';
import type { SinkUse } from '../../../flow/sinks';
import type { Call } from '../../../ir/ir';
import type { RuleContext } from '../../context';
import { foreignReads, redirected } from './foreign-readers';
import { callsWithSameKey } from './readers';

const stores = ['UserDefaults', 'NSUbiquitousKeyValueStore'];
const fixable = new Set(['apple-user-defaults', 'apple-ubiquitous-store']);

/**
 * A generic password item that stays on this device. `string(forKey:)` moves what an earlier version left in UserDefaults, so
 * nobody is signed out.
 * Source: https://developer.apple.com/documentation/security/keychain-items
 */
const helper = (
  isShared: boolean,
) => `/// Keeps small secrets in the Keychain, on this device only, readable after the first unlock.
${isShared ? '' : 'private '}enum KeychainStore {
	static func set(_ value: String?, forKey key: String) {
		var item = query(key)
		SecItemDelete(item as CFDictionary)
		UserDefaults.standard.removeObject(forKey: key)
		guard let value else { return }
		item[kSecValueData as String] = Data(value.utf8)
		item[kSecAttrAccessible as String] = kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly
		SecItemAdd(item as CFDictionary, nil)
	}

	/// A value that an earlier version left in UserDefaults is moved on first use.
	static func string(forKey key: String) -> String? {
		if let legacy = UserDefaults.standard.string(forKey: key) { set(legacy, forKey: key) }
		var item = query(key)
		item[kSecReturnData as String] = true
		item[kSecMatchLimit as String] = kSecMatchLimitOne
		var result: CFTypeRef?
		guard SecItemCopyMatching(item as CFDictionary, &result) == errSecSuccess, let data = result as? Data else { return nil }
		return String(data: data, encoding: .utf8)
	}

	static func removeObject(forKey key: String) {
		set(nil, forKey: key)
	}

	private static func query(_ key: String) -> [String: Any] {
		[kSecClass as String: kSecClassGenericPassword, kSecAttrAccount as String: key]
	}
}`;

/** Sends the write, and the file's reads and removals under the same key, to the Keychain. Only for texts. */
export function keychainFix(context: RuleContext, use: SinkUse): Fix | undefined {
  const { program, document } = context;
  const writer = writerFor(document, program?.module);
  const { node } = use;
  const value = use.values[0];
  if (!program || !writer || node.kind !== 'call' || !node.receiver || !value || !fixable.has(use.model.id))
    return undefined;
  const type = program.types.typeOf(value);
  if (type !== undefined && type !== 'String' && type !== 'Substring') return undefined;
  const isThere = program.scopes.types.has('KeychainStore');
  const others = isThere ? [] : foreignReads(context, use, stores);
  const edits: TextEdit[] = [
    redirect(writer, node, 'set'),
    ...callsWithSameKey(program, use, ['string'], stores, 'forKey').map((call) => redirect(writer, call, 'string')),
    ...callsWithSameKey(program, use, ['removeObject'], stores, 'forKey').map((call) =>
      redirect(writer, call, 'removeObject'),
    ),
  ];
  edits.push(...redirected(others, 'KeychainStore.string', 'KeychainStore.removeObject'));
  if (!isThere) edits.push(...writer.addImports(['Foundation', 'Security']), writer.append(helper(others.length > 0)));
  return { id: 'store-in-keychain', title: 'Store in the Keychain', kind: 'suggestion', edits };
}

function redirect(writer: CodeWriter, call: Call, name: string): TextEdit {
  return writer.replace({ start: call.span.start, end: call.nameSpan.end }, `KeychainStore.${name}`);
}
