import Security

func weaken(account: String, data: Data) {
    let query: [String: Any] = [kSecClass as String: kSecClassGenericPassword, kSecAttrAccount as String: account]
    let attributes: [String: Any] = [
        kSecValueData as String: data,
        kSecAttrAccessible as String: kSecAttrAccessibleAlways,
    ]
    SecItemUpdate(query as CFDictionary, attributes as CFDictionary)
}
