import Foundation

final class Session {
    private let defaults = UserDefaults.standard

    func remember(_ answer: Answer) {
        defaults.set(answer.value, forKey: "accessToken")
        defaults.setValue(answer.value, forKey: "user_password")
    }
}
