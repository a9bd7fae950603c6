import OAuthSwift

final class SignIn {
    let oauth = OAuth2Swift(consumerKey: "harbor", consumerSecret: "", authorizeUrl: "https://login.harbor.example/authorize", responseType: "code")

    func start(_ challenge: String, _ verifier: String) {
        oauth.authorize(withCallbackURL: "harbor://callback", scope: "openid", state: "s", codeChallenge: challenge, codeChallengeMethod: "S256", codeVerifier: verifier) { _ in }
    }

    func identity() -> [URLQueryItem] {
        [URLQueryItem(name: "response_type", value: "code id_token")]
    }
}
