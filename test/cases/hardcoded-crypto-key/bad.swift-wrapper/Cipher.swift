import CryptoKit
import Foundation

enum HarbourCipher {
    static func seal(_ text: String, key: String) throws -> Data? {
        let symmetric = SymmetricKey(data: Data(key.utf8))
        return try AES.GCM.seal(Data(text.utf8), using: symmetric).combined
    }
}
