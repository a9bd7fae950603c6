import Foundation

func remember(token: String) {
    print("saving \(token)")
    keychain.set(token, forKey: "token")
}
