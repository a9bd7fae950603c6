import Foundation

struct Session: Codable {
    let accessToken: String
    let user: String
}

struct Profile: Codable {
    let name: String
}

func load(_ data: Data) throws {
    let session = try JSONDecoder().decode(Session.self, from: data)
    print(session)
    if let again = try? JSONDecoder().decode(Session.self, from: data) { dump(again) }
    let profile = try JSONDecoder().decode(Profile.self, from: data)
    print(profile)
}
