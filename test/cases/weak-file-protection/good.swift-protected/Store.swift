import Foundation

func save(_ chart: Data, to url: URL) throws {
    try chart.write(to: url, options: .completeFileProtection)
    try chart.write(to: url, options: [.atomic, .completeFileProtectionUntilFirstUserAuthentication])
    try FileManager.default.setAttributes([.protectionKey: FileProtectionType.complete], ofItemAtPath: url.path)
    try chart.write(to: url)
}
