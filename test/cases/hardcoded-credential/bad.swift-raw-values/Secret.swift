import Foundation

enum Secret: String {
    case maps = "a8f5f167f44f4964e6c998dee827110c"
}

let login = "Basic \(Data("admin:Zx81kQp0vLm".utf8).base64EncodedString())"
