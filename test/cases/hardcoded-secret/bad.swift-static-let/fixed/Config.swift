enum Config {
    static let openAIKey = sessionToken()
}

/// A short-lived token from your backend. The provider key stays on the server.
private func sessionToken() -> String {
    fatalError("Return the token that your backend issued at sign-in")
}
