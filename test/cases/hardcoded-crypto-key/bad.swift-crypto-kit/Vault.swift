import CryptoKit
import Foundation

final class Vault {
    private static let seed = "harbour-vault-01"
    private let bytes: [UInt8] = [1, 2, 3, 4, 5, 6, 7, 8]

    func inline() -> SymmetricKey {
        SymmetricKey(data: "harbour-vault-02".data(using: .utf8)!)
    }

    func fromList() -> SymmetricKey { SymmetricKey(data: Data([0x01, 0x02, 0x03, 0x04, 0x05])) }

    func fromField() -> SymmetricKey { SymmetricKey(data: bytes) }

    func hashed() -> SymmetricKey { SymmetricKey(data: SHA256.hash(data: Data(Vault.seed.utf8))) }

    func decoded() -> SymmetricKey { SymmetricKey(data: Data(base64Encoded: "aGFyYm91ci12YXVsdC0wMw==")!) }

    func code(for message: Data) -> Data {
        Data(HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: Data("harbour-hmac".utf8))))
    }

    func fallback() -> SymmetricKey {
        let key = readFromKeychain() ?? "rope-and-rigging!"
        return SymmetricKey(data: Data(key.utf8))
    }
}
