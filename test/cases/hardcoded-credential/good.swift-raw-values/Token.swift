import Foundation

enum Token: String {
    case plus = "+"
    case identifier = "identifier"
    case access = "access_token"
    case refresh = "refreshToken2"
}

enum Secret: String {
    case maps = "maps-secret-name"
    case password
}

func login(user: String, password: String) -> String {
    return "Basic \(Data("\(user):\(password)".utf8).base64EncodedString())"
}
