import Foundation
import Security

final class Vault {
    func open() -> String? {
        var item: CFTypeRef?
        let query: [String: Any] = [kSecClass as String: kSecClassGenericPassword, kSecReturnData as String: true]
        let status = SecItemCopyMatching(query as CFDictionary, &item)
        print("status \(status)")
        guard status == errSecSuccess, let data = item as? Data else { return nil }
        let text = String(data: data, encoding: .utf8)
        print("found \(data.count) bytes")
        print("found \(text ?? "")")
        return text
    }
}
