import Foundation

struct Session: Codable {
    let accessToken: String
    let user: String
}

func load(_ data: Data) throws {
    let session = try JSONDecoder().decode(Session.self, from: data)
    UserDefaults.standard.set(try JSONEncoder().encode(session), forKey: "s")
    UserDefaults.standard.set(session.user, forKey: "u")
}
