import CryptoKit
import Foundation

final class Delegate: NSObject, URLSessionDelegate {
    let pins: Set<String> = []

    func urlSession(
        _ session: URLSession,
        didReceive challenge: URLAuthenticationChallenge,
        completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
    ) {
        let trust = challenge.protectionSpace.serverTrust!
        let chain = SecTrustCopyCertificateChain(trust) as? [SecCertificate] ?? []
        let written = chain.map { (SecCertificateCopyData($0) as Data).base64EncodedString() }
        guard written.contains(where: pins.contains) else {
            completionHandler(.cancelAuthenticationChallenge, nil)
            return
        }
        completionHandler(.useCredential, URLCredential(trust: trust))
    }
}
