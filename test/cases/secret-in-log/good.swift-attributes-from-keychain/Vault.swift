import Foundation
import Security

final class Vault {
    func attributes() {
        var item: CFTypeRef?
        let query: [String: Any] = [kSecClass as String: kSecClassCertificate, kSecReturnAttributes as String: true]
        SecItemCopyMatching(query as CFDictionary, &item)
        print("found \(String(describing: item))")
    }
}
