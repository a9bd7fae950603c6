final class Notifications {
    private var refreshToken: String? {
        get { keychain.string(forKey: "session") }
        set { keychain.set(newValue, forKey: "session") }
    }
}

private extension Notifications {
    func track() {
        var properties = [String: Any]()
        if let theToken = refreshToken {
            properties["session"] = theToken
        }
        send(properties)
    }
}
