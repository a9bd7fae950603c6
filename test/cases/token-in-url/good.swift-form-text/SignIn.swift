import Foundation

func signIn(user: String, password: String) -> Data? {
    let body = "grant_type=password&username=\(user)&password=\(password)"
    return body.data(using: .utf8)
}

func refresh(_ request: inout URLRequest, token: String) {
    request.httpBody = "device=phone&access_token=\(token)".data(using: .utf8)
}
