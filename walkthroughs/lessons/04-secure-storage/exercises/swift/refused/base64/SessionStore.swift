import Foundation

/// Keeps a traveller signed in between starts.
final class SessionStore {
    private let defaults = UserDefaults.standard

    var accessToken: String? {
        defaults.string(forKey: "access_token")
            .flatMap { Data(base64Encoded: $0) }
            .flatMap { String(data: $0, encoding: .utf8) }
    }

    func save(accessToken: String, expiresAt: Date) {
        let entry = Data(accessToken.utf8).base64EncodedString()
        defaults.set(entry, forKey: "access_token")
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
