import Foundation

final class SignIn: BaseService {
    func done(accessToken: String) {
        store.set(accessToken, forKey: "a")
        Shared.defaults.set(accessToken, forKey: "a")
        UserDefaults.group.set(accessToken, forKey: "a")
        settings.setValue(accessToken, forKey: "a")
    }
}
