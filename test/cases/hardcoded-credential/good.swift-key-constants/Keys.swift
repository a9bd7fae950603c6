enum Keys {
    static let token = "token"
    static let accessToken = "access_token"
    static let password = "com.acme.shop.password"
    static let authTokenPath = "api/auth/tokens"
    static let authToken = "api/auth/tokens"
}

enum Field: String {
    case password = "pwd"
    case secret = "client_secret"
}
