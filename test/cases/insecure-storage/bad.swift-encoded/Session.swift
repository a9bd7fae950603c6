import Foundation

func remember(password: String) {
    let bytes = password.data(using: .utf8)
    UserDefaults.standard.set(bytes, forKey: "value")
}
