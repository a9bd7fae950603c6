import OAuthSwift

final class Old {
    let oauth = OAuth2Swift(consumerKey: "harbor", consumerSecret: "", authorizeUrl: "https://login.harbor.example/authorize", accessTokenUrl: "https://login.harbor.example/token", responseType: "code")

    func start() {
        oauth.authorize(withCallbackURL: "harbor://callback", scope: "openid", state: "s") { _ in }
    }
}
