import Foundation

final class Lock {
    private let defaults = UserDefaults.standard

    var failedAttempts: Int {
        get { defaults.integer(forKey: "lock-failed-passcode-attempts") }
        set(newValue) { defaults.set(newValue, forKey: "lock-failed-passcode-attempts") }
    }
}
