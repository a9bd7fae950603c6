import Foundation

final class SettingsStore: KeyValueStore {
    private let defaults = UserDefaults.standard

    func keep(_ value: String, under name: String) {
        defaults.set(value, forKey: name)
    }
}
