import Foundation

final class Session {
    @UserDefault(key: "a", defaultValue: nil) var accessToken: String?
    @UserDefault(key: "auth_token", defaultValue: "") var current: String
    @UserDefault(key: "theme", defaultValue: nil) var theme: String?
    @Vaulted(key: "refresh_token") var refreshToken: String?
}
