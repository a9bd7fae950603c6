import Foundation

func list() -> URLRequest {
    var request = URLRequest(url: URL(string: "https://api.harbor-mail.com/list")!)
    request.setValue(sessionToken(), forHTTPHeaderField: "X-Api-Key")
    request.addValue("Bearer r5MbX0qLt8ZnW2vKk7PdC4sG", forHTTPHeaderField: "Authorization")
    return request
}

/// A short-lived token from your backend. The provider key stays on the server.
private func sessionToken() -> String {
    fatalError("Return the token that your backend issued at sign-in")
}
