import Foundation

final class Session {
    var defaults: UserDefaults? = .standard

    func remember(_ answer: Answer?) {
        defaults?.set(answer?.token, forKey: "value")
    }
}
