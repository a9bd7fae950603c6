import Foundation

final class Session {
    func remember(token: String) {
        UserDefaults.standard
            .set(token, forKey: "auth")
    }
}
