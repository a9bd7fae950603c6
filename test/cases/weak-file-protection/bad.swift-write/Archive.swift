import Foundation

final class SessionArchive {
    func save(_ data: Data, to url: URL) throws {
        try data.write(to: url, options: [.atomic, .noFileProtection])
    }
}

final class TideTable {
    func save(_ data: Data, to url: URL) throws {
        try data.write(to: url, options: .noFileProtection)
        try data.write(to: url, options: Data.WritingOptions.noFileProtection)
    }
}
