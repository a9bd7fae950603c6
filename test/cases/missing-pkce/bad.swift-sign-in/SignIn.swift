import AppAuth
import AuthenticationServices
import OAuthSwift

func address() -> URL? {
    var components = URLComponents(string: "https://login.harbor.example/authorize")
    components?.queryItems = [
        URLQueryItem(name: "client_id", value: "harbor"),
        URLQueryItem(name: "response_type", value: "code"),
        URLQueryItem(name: "redirect_uri", value: "com.example.harbor:/callback"),
    ]
    return components?.url
}

let oauth = OAuth2Swift(consumerKey: "harbor", consumerSecret: "", authorizeUrl: "https://login.harbor.example/authorize", responseType: "token")
