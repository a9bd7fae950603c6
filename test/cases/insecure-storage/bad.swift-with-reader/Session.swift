import Foundation

final class Session {
    private let defaults = UserDefaults.standard

    func remember(token: String) {
        defaults.set(token, forKey: "auth")
    }

    func token() -> String? {
        defaults.string(forKey: "auth")
    }

    func forget() {
        defaults.removeObject(forKey: "auth")
        defaults.removeObject(forKey: "theme")
    }
}
