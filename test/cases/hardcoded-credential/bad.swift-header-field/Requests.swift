import Foundation

func list() -> URLRequest {
    var request = URLRequest(url: URL(string: "https://api.harbor-mail.com/list")!)
    request.setValue("h6ZpW1xKq8VtL3mRc9Nd", forHTTPHeaderField: "X-Api-Key")
    request.addValue("Bearer r5MbX0qLt8ZnW2vKk7PdC4sG", forHTTPHeaderField: "Authorization")
    return request
}
