import Foundation
import Security

/// Keeps a traveller signed in between starts, with the token in the Keychain of this device only.
final class SessionStore {
    private let defaults = UserDefaults.standard

    private let query: [CFString: Any] = [
        kSecClass: kSecClassGenericPassword,
        kSecAttrService: "example.harbor.session",
        kSecAttrAccount: "access_token",
    ]

    var accessToken: String? {
        var result: CFTypeRef?
        let search = query.merging([kSecReturnData: true]) { _, new in new }
        guard SecItemCopyMatching(search as CFDictionary, &result) == errSecSuccess, let data = result as? Data else {
            return nil
        }
        return String(data: data, encoding: .utf8)
    }

    func save(accessToken: String, expiresAt: Date) {
        SecItemDelete(query as CFDictionary)
        var item = query
        item[kSecValueData] = Data(accessToken.utf8)
        item[kSecAttrAccessible] = kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly
        SecItemAdd(item as CFDictionary, nil)
        defaults.set(expiresAt, forKey: "expires_at")
    }

    func isSignedIn(at now: Date) -> Bool {
        guard accessToken != nil, let end = defaults.object(forKey: "expires_at") as? Date else {
            return false
        }
        return end > now
    }

    func clear() {
        SecItemDelete(query as CFDictionary)
        defaults.removeObject(forKey: "expires_at")
    }
}
