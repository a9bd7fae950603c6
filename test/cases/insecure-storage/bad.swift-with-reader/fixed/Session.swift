import Foundation
import Security

final class Session {
    private let defaults = UserDefaults.standard

    func remember(token: String) {
        KeychainStore.set(token, forKey: "auth")
    }

    func token() -> String? {
        KeychainStore.string(forKey: "auth")
    }

    func forget() {
        KeychainStore.removeObject(forKey: "auth")
        defaults.removeObject(forKey: "theme")
    }
}

/// Keeps small secrets in the Keychain, on this device only, readable after the first unlock.
private enum KeychainStore {
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
}
