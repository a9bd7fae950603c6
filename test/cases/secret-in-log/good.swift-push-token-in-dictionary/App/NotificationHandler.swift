import Foundation

final class NotificationHandler {
    func register(token: Data) {
        let body: [String: Any] = ["token": hex(token), "service": "apns"]
        print("registered \(body)")
    }
}
