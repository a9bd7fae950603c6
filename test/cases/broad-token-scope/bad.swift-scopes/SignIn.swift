import Foundation
import GoogleSignIn

func items() -> [URLQueryItem] {
    [
        URLQueryItem(name: "client_id", value: "harbor"),
        URLQueryItem(name: "scope", value: "openid admin"),
    ]
}

func start(_ controller: UIViewController) {
    GIDSignIn.sharedInstance.signIn(withPresenting: controller, hint: nil, additionalScopes: ["https://www.googleapis.com/auth/drive"])
}
