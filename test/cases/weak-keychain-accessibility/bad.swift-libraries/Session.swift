import KeychainAccess
import KeychainSwift
import SwiftKeychainWrapper
import Valet

final class Session {
    private let keychain = Keychain(service: "com.example.harbor")
        .synchronizable(false)
        .accessibility(.alwaysThisDeviceOnly)
    private let valet = Valet.valet(with: Identifier(nonEmpty: "Harbor")!, accessibility: .always)

    func keep(_ ticket: String) {
        KeychainSwift().set(ticket, forKey: "ticket", withAccess: .accessibleAlways)
        KeychainWrapper.standard.set(ticket, forKey: "ticket", withAccessibility: .always)
        KeychainWrapper.standard.set(ticket, forKey: "berth", withAccessibility: KeychainItemAccessibility.always)
    }
}
