import Foundation

func started(user: String, accessToken: String) {
    var values: [String: Any] = [:]
    values["user"] = user
    values["a"] = accessToken
    UserDefaults.standard.set(values, forKey: "session")
}
