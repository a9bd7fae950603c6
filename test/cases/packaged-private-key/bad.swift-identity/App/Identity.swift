import Foundation
import Security

func identity() -> SecIdentity? {
    guard let url = Bundle.main.url(forResource: "client", withExtension: "p12"), let data = try? Data(contentsOf: url) else { return nil }
    let options: [String: Any] = [kSecImportExportPassphrase as String: "gangway"]
    var items: CFArray?
    SecPKCS12Import(data as CFData, options as CFDictionary, &items)
    return nil
}
