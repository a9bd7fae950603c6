import Foundation

/// Keeps a traveller signed in between starts.
final class SessionStore {
    private let defaults = UserDefaults.standard

    var accessToken: String? {
        defaults.string(forKey: "access_token")
    }

    var refreshToken: String? {
        defaults.string(forKey: "session_value")
    }

    func save(accessToken: String) {
        defaults.set(accessToken, forKey: "access_token")
    }

    func save(_ session: Session) {
        save(accessToken: session.accessToken)
        let value = session.refreshToken
        defaults.set(value, forKey: "session_value")
        defaults.set(session.expiresAt, forKey: StorageKeys.expiresAt)
    }

    func rememberDevice(_ answer: DeviceAnswer) {
        defaults.set(answer.value, forKey: StorageKeys.deviceSecret)
    }

    func clear() {
        for key in ["access_token", "session_value", StorageKeys.deviceSecret, StorageKeys.expiresAt] {
            defaults.removeObject(forKey: key)
        }
    }
}
