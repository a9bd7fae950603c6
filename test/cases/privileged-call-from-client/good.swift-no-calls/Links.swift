import UIKit

enum Links {
    static func help() {
        UIApplication.shared.open(URL(string: "https://platform.openai.com/docs")!)
    }

    static func isModel(_ url: URL) -> Bool {
        url.host == "api.openai.com" || url.absoluteString.hasPrefix("https://api.openai.com/")
    }

    #if DEBUG
    static let direct = URL(string: "https://api.openai.com/v1")!
    #endif
}
