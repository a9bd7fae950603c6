struct Session: Codable {
    let accessToken: String
    let user: String
}
