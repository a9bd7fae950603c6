import Security

// An item with an access control has no accessibility of its own.
func save(_ data: Data, control: SecAccessControl) {
    let query: [String: Any] = [
        kSecClass as String: kSecClassGenericPassword,
        kSecAttrAccessControl as String: control,
        kSecValueData as String: data,
    ]
    SecItemAdd(query as CFDictionary, nil)
}
