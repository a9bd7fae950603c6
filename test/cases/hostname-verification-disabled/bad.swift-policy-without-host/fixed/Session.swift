import Foundation

final class SessionDelegate: NSObject, URLSessionDelegate {
    func urlSession(
        _ session: URLSession,
        didReceive challenge: URLAuthenticationChallenge,
        completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
    ) {
        let trust = challenge.protectionSpace.serverTrust!
        SecTrustSetPolicies(trust, SecPolicyCreateSSL(true, challenge.protectionSpace.host as CFString))
        let disposition: URLSession.AuthChallengeDisposition = SecTrustEvaluateWithError(trust, nil) ? .useCredential : .cancelAuthenticationChallenge
        completionHandler(disposition, URLCredential(trust: trust))
    }
}
