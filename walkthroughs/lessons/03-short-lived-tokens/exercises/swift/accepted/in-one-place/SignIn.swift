import CryptoKit
import Foundation

private extension Data {
    /// Base64 for addresses: RFC 4648, section 5, without padding.
    var base64URL: String {
        base64EncodedString()
            .replacingOccurrences(of: "+", with: "-")
            .replacingOccurrences(of: "/", with: "_")
            .trimmingCharacters(in: CharacterSet(charactersIn: "="))
    }
}

/// Starts the sign-in in the system's browser, for `ASWebAuthenticationSession`.
struct SignIn {
    func address(state: String, proof: String) -> URL? {
        let digest = SHA256.hash(data: Data(proof.utf8))
        let challenge = Data(digest).base64URL
        var components = URLComponents()
        components.scheme = "https"
        components.host = "login.harbor.example"
        components.path = "/authorize"
        var items = [
            "client_id": "harbor-ios",
            "response_type": "code",
            "redirect_uri": "com.example.harbor:/signed-in",
            "scope": "openid tickets:read",
            "state": state,
        ].map { URLQueryItem(name: $0.key, value: $0.value) }
        items.append(URLQueryItem(name: "code_challenge", value: challenge))
        items.append(URLQueryItem(name: "code_challenge_method", value: "S256"))
        components.queryItems = items
        return components.url
    }
}
