import Foundation
import Security

/// Keeps a traveller signed in between starts, in the Keychain of this device only.
final class SessionStore {
    private let service = "example.harbor.session"

    init() {
        // Earlier versions kept the tokens in the clear. They are dropped: the traveller signs in once more.
        for key in ["access_token", "session_value", StorageKeys.deviceSecret] {
            UserDefaults.standard.removeObject(forKey: key)
        }
    }

    var accessToken: String? {
        read("access_token")
    }

    var refreshToken: String? {
        read("session_value")
    }

    func save(accessToken: String) {
        write(accessToken, for: "access_token")
    }

    func save(_ session: Session) {
        save(accessToken: session.accessToken)
        let value = session.refreshToken
        write(value, for: "session_value")
        UserDefaults.standard.set(session.expiresAt, forKey: StorageKeys.expiresAt)
    }

    func rememberDevice(_ answer: DeviceAnswer) {
        write(answer.value, for: StorageKeys.deviceSecret)
    }

    func clear() {
        SecItemDelete(query(nil) as CFDictionary)
        UserDefaults.standard.removeObject(forKey: StorageKeys.expiresAt)
    }

    private func query(_ account: String?) -> [CFString: Any] {
        var query: [CFString: Any] = [kSecClass: kSecClassGenericPassword, kSecAttrService: service]
        query[kSecAttrAccount] = account
        return query
    }

    private func write(_ text: String, for account: String) {
        SecItemDelete(query(account) as CFDictionary)
        var item = query(account)
        item[kSecValueData] = Data(text.utf8)
        item[kSecAttrAccessible] = kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly
        SecItemAdd(item as CFDictionary, nil)
    }

    private func read(_ account: String) -> String? {
        var item = query(account)
        item[kSecReturnData] = true
        var result: CFTypeRef?
        guard SecItemCopyMatching(item as CFDictionary, &result) == errSecSuccess, let data = result as? Data else {
            return nil
        }
        return String(data: data, encoding: .utf8)
    }
}
