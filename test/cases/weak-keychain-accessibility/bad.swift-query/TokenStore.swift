import Foundation
import Security

final class TokenStore {
    func save(_ data: Data) -> OSStatus {
        let query: [String: Any] = [
            kSecClass as String: kSecClassGenericPassword,
            kSecAttrAccount as String: "session",
            kSecAttrAccessible as String: kSecAttrAccessibleAlways,
            kSecValueData as String: data,
        ]
        return SecItemAdd(query as CFDictionary, nil)
    }
}
