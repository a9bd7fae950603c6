import Foundation

final class SettingsStore {
    private let keychain = Keychain(service: "com.example.shop")
    private let defaults = UserDefaults.standard

    func keep(_ value: String, under name: String) {
        keychain[name] = value
        defaults.set(true, forKey: name)
    }
}
