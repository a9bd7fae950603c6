import Foundation

struct Headers {
    var authorization: String? { UserDefaults.standard.string(forKey: "access_token") }

    func clear() {
        UserDefaults.standard.removeObject(forKey: "access_token")
    }
}
