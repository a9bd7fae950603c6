import Foundation

func send(token: String, request: inout URLRequest) {
    request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
    model.set(token, forKey: "token")
}
