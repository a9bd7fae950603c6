import CryptoKit
import Foundation

final class Session {
    func remember(token: String, key: SymmetricKey) throws {
        let sealed = try AES.GCM.seal(Data(token.utf8), using: key)
        UserDefaults.standard.set(sealed.combined, forKey: "session")
        UserDefaults.standard.set(encrypt(token), forKey: "access_token")
        UserDefaults.standard.set(token.sha256(), forKey: "token_check")
    }
}
