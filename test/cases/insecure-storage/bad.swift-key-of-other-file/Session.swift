import Foundation

/// Keeps the refresh token.
struct Session {
    let defaults: UserDefaults

    func remember(_ answer: Answer) {
        defaults.set(answer.value, forKey: StorageKeys.first)
        defaults.set(answer.theme, forKey: StorageKeys.theme)
    }
}
