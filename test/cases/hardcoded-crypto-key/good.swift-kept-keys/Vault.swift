import CryptoKit
import Foundation
import Security

final class Vault {
    private let iv = "0123456789abcdef"
    private let passphrase: String
    private let salt = Data([1, 2, 3, 4, 5, 6, 7, 8])

    init(passphrase: String) {
        self.passphrase = passphrase
    }

    func generated() -> SymmetricKey { SymmetricKey(size: .bits256) }

    func fromKeychain() throws -> SymmetricKey { SymmetricKey(data: try Keychain.read("vault-key")) }

    func given(key: Data) -> SymmetricKey { SymmetricKey(data: key) }

    func derived() -> SymmetricKey {
        HKDF<SHA256>.deriveKey(inputKeyMaterial: SymmetricKey(data: Data(passphrase.utf8)), salt: salt, outputByteCount: 32)
    }

    func cipher(key: [UInt8]) throws -> AES { try AES(key: key, blockMode: CBC(iv: Array(iv.utf8))) }

    func open(_ db: Database) throws { try db.usePassphrase(passphrase) }
}
