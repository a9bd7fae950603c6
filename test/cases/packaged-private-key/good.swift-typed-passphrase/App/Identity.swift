import Security

func imported(_ data: Data, typed: String) {
    let options = [kSecImportExportPassphrase as String: typed]
    var items: CFArray?
    SecPKCS12Import(data as CFData, options as CFDictionary, &items)
}
