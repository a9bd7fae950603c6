import Foundation

final class Session: ObservableObject {
    @Published var accessToken: String? {
        didSet {
            UserDefaults.standard.set(accessToken, forKey: "session")
        }
    }
}
