import Foundation

struct Pinning {
    func check(_ trust: SecTrust, host: String) throws {
        try evaluate(trust, SecPolicyCreateSSL(true, nil))
        try evaluate(trust, SecPolicyCreateSSL(true, host as CFString))
    }
}
