import Foundation
import KeychainAccess

/// Keeps a traveller signed in between starts, with the token in the Keychain of this device only.
final class SessionStore {
    private let defaults = UserDefaults.standard
    private let keychain = Keychain(service: "example.harbor.session")
        .accessibility(.afterFirstUnlockThisDeviceOnly)

    var accessToken: String? {
        keychain["access_token"]
    }

    func save(accessToken: String, expiresAt: Date) throws {
        try keychain.set(accessToken, key: "access_token")
        defaults.set(expiresAt, forKey: "expires_at")
    }

    func isSignedIn(at now: Date) -> Bool {
        guard accessToken != nil, let end = defaults.object(forKey: "expires_at") as? Date else {
            return false
        }
        return end > now
    }

    func clear() throws {
        try keychain.remove("access_token")
        defaults.removeObject(forKey: "expires_at")
    }
}
