import Foundation

enum Key: String {
    case token = "access_token"
    case theme
}

func remember(_ value: String) {
    UserDefaults.standard.set(value, forKey: Key.token.rawValue)
    UserDefaults.standard.set(value, forKey: Key.theme.rawValue)
}
