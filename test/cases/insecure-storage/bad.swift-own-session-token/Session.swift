import Foundation

struct Session {
    let defaults: UserDefaults

    func begin() -> String {
        let fresh = UUID().uuidString
        defaults.set(fresh, forKey: "sessionToken")
        return fresh
    }

    func protect() {
        defaults.set(UUID().uuidString, forKey: "databasePassphrase")
    }

    func keep(token: String) {
        defaults.set(token, forKey: "token")
    }
}
