import Foundation

func remember(token: String) {
    // UserDefaults.standard.set(token, forKey: "auth")
    vault.save(token)
}
