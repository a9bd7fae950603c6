import Foundation

func register(server: String) -> Client {
    return Client(user: "nothing@\(server)", password: "nothing")
}
