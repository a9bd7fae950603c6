import Security

func importLater(_ data: Data) {
    var options: [String: Any] = [:]
    options[kSecImportExportPassphrase as String] = "gangway"
    var items: CFArray?
    SecPKCS12Import(data as CFData, options as CFDictionary, &items)
}
