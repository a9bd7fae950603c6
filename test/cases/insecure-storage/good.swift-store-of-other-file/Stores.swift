import Foundation

let store = Keychain(service: "com.example.harbor")

enum Shared {
    static let defaults = UserDefaults.standard
}
