import Alamofire
import Foundation

func prepare(_ policy: AFSecurityPolicy, trust: SecTrust, host: String, validateHost: Bool) {
    policy.validatesDomainName = true
    SecTrustSetPolicies(trust, SecPolicyCreateSSL(true, host as CFString))
    _ = DefaultTrustEvaluator(validateHost: true)
    _ = DefaultTrustEvaluator(validateHost: validateHost)
    // the client's own certificate names no host
    _ = SecPolicyCreateSSL(false, nil)
}
