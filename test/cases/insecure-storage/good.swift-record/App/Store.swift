import Foundation

struct Profile: Codable {
    let name: String
    let tokenCount: Int
}

final class Store {
    func keep(_ profile: Profile, theme: String, accessToken: String, url: URL) throws {
        let data = try JSONEncoder().encode(profile)
        UserDefaults.standard.set(data, forKey: "profile")
        try data.write(to: url)
        web.evaluateJavaScript("localStorage.setItem('theme', '\(theme)')")
        web.evaluateJavaScript("signIn('\(accessToken)')")
    }
}
