import Foundation

final class Session {
    var isSignedIn: Bool {
        get { UserDefaults.standard.bool(forKey: "isSignedIn") }
        set { UserDefaults.standard.set(newValue, forKey: "isSignedIn") }
    }

    func note(_ token: String) {
        UserDefaults.standard.set(token.count, forKey: "length")
        UserDefaults.standard.set(!token.isEmpty, forKey: "hasToken")
        UserDefaults.standard.set(Date(), forKey: "tokenRefreshedAt")
    }
}
