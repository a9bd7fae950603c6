import Alamofire
import Foundation

func tickets(accessToken: String, cursor: String) -> URLRequest {
    var components = URLComponents(string: "https://api.harbor.example/tickets")!
    components.queryItems = [URLQueryItem(name: "sync_token", value: cursor)]
    var request = URLRequest(url: components.url!)
    request.setValue("Bearer \(accessToken)", forHTTPHeaderField: "Authorization")
    return request
}

func token(in link: URL) -> String? {
    URLComponents(url: link, resolvingAgainstBaseURL: false)?.queryItems?.first { $0.name == "token" }?.value
}

func signIn(user: String, password: String) {
    AF.request("https://api.harbor.example/login", method: .post, parameters: ["user": user, "password": password]).response { _ in }
}

func confirm(token: String) -> URL? {
    URL(string: "https://api.harbor.example/verify-email?token=\(token)")
}

func survey(count: Int) -> URLQueryItem {
    URLQueryItem(name: "saved_passwords", value: bucket(of: count))
}

func refresh(_ refreshToken: String) -> URLRequest {
    var form = URLComponents()
    form.queryItems = [URLQueryItem(name: "refresh_token", value: refreshToken)]
    var request = URLRequest(url: URL(string: "https://api.harbor.example/session")!)
    request.httpBody = form.query?.data(using: .utf8)
    return request
}
