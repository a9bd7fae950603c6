import Alamofire
import Foundation

func tickets(accessToken: String) -> URL? {
    var components = URLComponents(string: "https://api.harbor.example/tickets")
    components?.queryItems = [
        URLQueryItem(name: "page", value: "1"),
        URLQueryItem(name: "access_token", value: accessToken),
    ]
    return components?.url
}

func account(session: Session) -> URL? {
    URL(string: "https://api.harbor.example/account?token=\(session.accessToken)")
}

func trips(refreshToken: String) {
    AF.request("https://api.harbor.example/trips", parameters: ["refresh_token": refreshToken]).response { _ in }
}
