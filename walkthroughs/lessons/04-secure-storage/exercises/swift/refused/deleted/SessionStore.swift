import Foundation

/// Keeps a traveller signed in between starts.
final class SessionStore {
    private let defaults = UserDefaults.standard

    var accessToken: String? {
        defaults.string(forKey: "access_token")
    }

    func save(accessToken: String, expiresAt: Date) {
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
