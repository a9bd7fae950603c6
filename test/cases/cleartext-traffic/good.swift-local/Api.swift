import Foundation

enum Api {
    static let simulatorURL = "http://localhost:8080"
    static let other = URL(string: "http://127.0.0.1:3000/api")
    static let baseURL = "https://api.acme.com/"
}
