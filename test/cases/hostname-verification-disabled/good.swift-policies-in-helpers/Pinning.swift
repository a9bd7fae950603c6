import Foundation

struct Pinning {
    func check(_ trust: SecTrust, host: String) throws {
        try performDefaultValidation(trust)
        try performValidation(trust, forHost: host)
    }

    private func performDefaultValidation(_ trust: SecTrust) throws {
        try evaluate(trust, SecPolicyCreateSSL(true, nil))
    }

    private func performValidation(_ trust: SecTrust, forHost host: String) throws {
        try evaluate(trust, SecPolicyCreateSSL(true, host as CFString))
    }
}
