import Foundation

/// Keeps a traveller signed in between starts.
final class SessionStore {
    private let defaults = UserDefaults.standard

    var accessToken: String? {
        defaults.string(forKey: "label")
    }

    func save(label: String, expiresAt: Date) {
        defaults.set(label, forKey: "label")
        defaults.set(expiresAt, forKey: "expires_at")
    }

    func isSignedIn(at now: Date) -> Bool {
        guard accessToken != nil, let end = defaults.object(forKey: "expires_at") as? Date else {
            return false
        }
        return end > now
    }

    func clear() {
        defaults.removeObject(forKey: "label")
        defaults.removeObject(forKey: "expires_at")
    }
}
