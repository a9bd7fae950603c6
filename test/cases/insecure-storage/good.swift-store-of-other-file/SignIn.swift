import Foundation

final class SignIn {
    private let defaults = Cache()

    func done(accessToken: String, theme: String, store cache: Cache) {
        store.set(accessToken, forKey: "a")
        defaults.set(accessToken, forKey: "a")
        cache.set(accessToken, forKey: "a")
        Shared.defaults.set(theme, forKey: "theme")
    }
}
