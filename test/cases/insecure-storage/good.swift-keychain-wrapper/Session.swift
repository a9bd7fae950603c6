import KeychainAccess

final class Session {
    private let keychain = Keychain(service: "com.acme.shop")

    func remember(token: String, password: String) throws {
        keychain["access_token"] = token
        try keychain.set(password, key: "password")
        KeychainWrapper.standard.set(token, forKey: "token")
    }
}
