import CryptoKit
import Foundation

/// Starts the sign-in in the system's browser, for `ASWebAuthenticationSession`.
struct SignIn {
    private let redirect = "com.example.harbor:/signed-in"

    /// Where the browser goes.
    /// `proof` is a random text of 43 letters, new for each sign-in. Its hash goes along, and it follows with the code.
    func address(state: String, proof: String) -> URL? {
        var components = URLComponents(string: "https://login.harbor.example/authorize")
        components?.queryItems = [
            URLQueryItem(name: "client_id", value: "harbor-ios"),
            URLQueryItem(name: "response_type", value: "code"),
            URLQueryItem(name: "redirect_uri", value: redirect),
            URLQueryItem(name: "scope", value: "openid tickets:read"),
            URLQueryItem(name: "state", value: state),
            URLQueryItem(name: "code_challenge", value: challenge(for: proof)),
            URLQueryItem(name: "code_challenge_method", value: "S256"),
        ]
        return components?.url
    }

    private func challenge(for proof: String) -> String {
        var hasher = SHA256()
        hasher.update(data: Data(proof.utf8))
        return Data(hasher.finalize())
            .base64EncodedString()
            .replacingOccurrences(of: "+", with: "-")
            .replacingOccurrences(of: "/", with: "_")
            .replacingOccurrences(of: "=", with: "")
    }
}
