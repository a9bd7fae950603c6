import Locksmith
import SwiftKeychainWrapper

struct BerthAccount: GenericPasswordSecureStorable {
    let service = "Harbor"
    let account: String
    var accessible: LocksmithAccessibleOption? { return .always }
}

final class Store {
    var accessibility: KeychainItemAccessibility = .alwaysThisDeviceOnly

    func put(_ text: String, accessibility: KeychainItemAccessibility = .always) {
        KeychainWrapper.standard.set(text, forKey: "note", withAccessibility: accessibility)
    }
}
