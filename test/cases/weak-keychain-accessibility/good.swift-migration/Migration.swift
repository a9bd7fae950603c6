import Security

/// Finds what older versions stored too openly, and closes it.
func close(_ data: Data) {
    let old: [String: Any] = [
        kSecClass as String: kSecClassGenericPassword,
        kSecAttrAccessible as String: kSecAttrAccessibleAlways,
    ]
    let closed: [String: Any] = [kSecAttrAccessible as String: kSecAttrAccessibleWhenUnlockedThisDeviceOnly]
    SecItemUpdate(old as CFDictionary, closed as CFDictionary)
}

func isOpen(_ attributes: [String: Any]) -> Bool {
    attributes[kSecAttrAccessible as String] as? String == kSecAttrAccessibleAlways as String
}

func removeOld() {
    var query = [String: Any]()
    query[kSecClass as String] = kSecClassGenericPassword
    query[kSecAttrAccessible as String] = kSecAttrAccessibleAlwaysThisDeviceOnly
    SecItemDelete(query as CFDictionary)
}
