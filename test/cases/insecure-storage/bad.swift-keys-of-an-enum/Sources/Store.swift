import Foundation

enum StoreKey: String {
    case authToken
    case theme = "ui-theme"
}

final class Store {
    func put(_ value: String, for key: StoreKey) {
        UserDefaults.standard.set(value, forKey: key.rawValue)
    }
}
