import Foundation

enum Keys {
    static let maps = Bundle.main.object(forInfoDictionaryKey: "MAPS_API_KEY") as? String
    static let version = Bundle.main.object(forInfoDictionaryKey: "CFBundleShortVersionString") as? String
    static let dsn = Bundle.main.infoDictionary?["SENTRY_DSN"] as? String
    static let clientId = Bundle.main.infoDictionary?["GIDClientID"] as? String
    static let scheme = ProcessInfo.processInfo.environment["OPENAI_API_KEY"]
}
