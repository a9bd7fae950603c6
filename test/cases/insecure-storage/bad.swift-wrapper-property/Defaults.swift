import Foundation

enum Store {
    static var jwt: String {
        get { defaults.string(forKey: "jwt") ?? "" }
        set { defaults.set(newValue, forKey: "jwt") }
    }

    private static let defaults = UserDefaults.standard
}
