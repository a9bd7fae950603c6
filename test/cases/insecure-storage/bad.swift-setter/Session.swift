import Foundation

final class Session {
    private let defaults = UserDefaults.standard
    private let vault = Vault()

    var accessToken: String? {
        get { defaults.string(forKey: "a") }
        set { defaults.set(newValue, forKey: "a") }
    }

    var refreshToken: String? {
        get { vault.read("r") }
        set(given) {
            vault.save(given)
            defaults.set(given, forKey: "r")
        }
    }

    var theme: String? {
        get { defaults.string(forKey: "t") }
        set { defaults.set(newValue, forKey: "t") }
    }

    var tokenCount: Int {
        get { defaults.integer(forKey: "c") }
        set { defaults.set(newValue, forKey: "c") }
    }

    var tokenSeen: Bool {
        get { defaults.bool(forKey: "s") }
        set { defaults.set(newValue, forKey: "s") }
    }

    func savePassword(_ value: String) {
        defaults.set(value, forKey: "p")
    }

    func savePasswordHint(_ value: String) {
        defaults.set(value, forKey: "h")
    }

    func savePassword(user: String) {
        defaults.set(user, forKey: "u")
    }
}
