import Foundation

/// Secures entries before they are kept.
private struct SecureVault {
    let defaults: UserDefaults

    func put(_ entry: String, named name: String) {
        defaults.set(entry, forKey: name)
    }

    func entry(named name: String) -> String? {
        defaults.string(forKey: name)
    }
}

/// Keeps a traveller signed in between starts.
final class SessionStore {
    private let defaults = UserDefaults.standard
    private let vault = SecureVault(defaults: .standard)

    var accessToken: String? {
        vault.entry(named: "access_token")
    }

    func save(accessToken: String, expiresAt: Date) {
        vault.put(accessToken, named: "access_token")
        defaults.set(expiresAt, forKey: "expires_at")
    }

    func isSignedIn(at now: Date) -> Bool {
        guard accessToken != nil, let end = defaults.object(forKey: "expires_at") as? Date else {
            return false
        }
        return end > now
    }

    func clear() {
        defaults.removeObject(forKey: "access_token")
        defaults.removeObject(forKey: "expires_at")
    }
}
