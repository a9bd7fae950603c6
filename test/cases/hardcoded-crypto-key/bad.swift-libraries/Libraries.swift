import CommonCrypto
import CryptoSwift
import GRDB
import RealmSwift
import SQLCipher

final class Libraries {
    func cipher() throws -> AES { try AES(key: "shipshape-and-so", iv: "drowssapdrowssap") }

    func blocks(iv: [UInt8]) throws -> AES { try AES(key: Array("bristol-fashion!".utf8), blockMode: CBC(iv: iv)) }

    func common(data: Data) {
        let key = "starboard-and-po".data(using: .utf8)!
        key.withUnsafeBytes { bytes in
            CCCrypt(CCOperation(kCCEncrypt), CCAlgorithm(kCCAlgorithmAES), CCOptions(kCCOptionPKCS7Padding), bytes.baseAddress, kCCKeySizeAES128, nil, nil, 0, nil, 0, nil)
        }
    }

    func mac(message: String) { CCHmac(CCHmacAlgorithm(kCCHmacAlgSHA256), "port-out", 8, message, message.count, &output) }

    func grdb(_ db: Database) throws { try db.usePassphrase("below deck") }

    func realm() -> Realm.Configuration { Realm.Configuration(encryptionKey: "crew-of-the-realm".data(using: .utf8)) }

    func realmLater() {
        var config = Realm.Configuration.defaultConfiguration
        config.encryptionKey = "captain-of-the-realm".data(using: .utf8)!
    }

    func sqlite(handle: OpaquePointer) { sqlite3_key(handle, "mermaid", 7) }

    func token() -> String { JWT.encode(claims: claims, algorithm: .hs256("kraken".data(using: .utf8)!)) }
}
