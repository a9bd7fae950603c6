import KeychainAccess
import KeychainSwift
import Security

func save(_ data: Data) {
    let background: [String: Any] = [
        kSecClass as String: kSecClassGenericPassword,
        kSecAttrAccessible as String: kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly,
        kSecValueData as String: data,
    ]
    SecItemAdd(background as CFDictionary, nil)
    let foreground: [String: Any] = [
        kSecClass as String: kSecClassGenericPassword,
        kSecAttrAccessible as String: kSecAttrAccessibleAfterFirstUnlock,
        kSecValueData as String: data,
    ]
    SecItemAdd(foreground as CFDictionary, nil)
    _ = Keychain().accessibility(.whenUnlocked)
    KeychainSwift().set(data, forKey: "ticket", withAccess: .accessibleWhenUnlockedThisDeviceOnly)
}
