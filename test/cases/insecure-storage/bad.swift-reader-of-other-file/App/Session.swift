import Foundation

final class Session {
    func keep(accessToken: String) {
        UserDefaults.standard.set(accessToken, forKey: "access_token")
    }
}
