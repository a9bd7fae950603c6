import Foundation

final class Store {
    private let defaults = UserDefaults.standard

    var tokenMigrated: Bool {
        get { defaults.bool(forKey: "a") }
        set { defaults.set(newValue, forKey: "a") }
    }

    var passwordLength: Int {
        get { defaults.integer(forKey: "b") }
        set(length) { defaults.set(length, forKey: "b") }
    }
}
