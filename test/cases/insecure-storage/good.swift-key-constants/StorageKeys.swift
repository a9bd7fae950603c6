enum StorageKeys {
    static let accessToken = "access_token"
    static let password = "user.password"
    static let authTokenPath = "api/auth/tokens"
}

enum Key: String {
    case token, secret
}
