import Foundation

struct Headers {
    var authorization: String? { KeychainStore.string(forKey: "access_token") }

    func clear() {
        KeychainStore.removeObject(forKey: "access_token")
    }
}
