import Foundation

func remember(token: String, at url: URL) throws {
    try token.write(to: url, atomically: true, encoding: .utf8)
}
