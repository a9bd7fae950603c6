import Foundation

final class Store {
    func keep(_ session: Session, token: String, url: URL) throws {
        let data = try JSONEncoder().encode(session)
        UserDefaults.standard.set(data, forKey: "session")
        try data.write(to: url)
        let archive = try NSKeyedArchiver.archivedData(withRootObject: session, requiringSecureCoding: true)
        try archive.write(to: url)
        let cookie = HTTPCookie(properties: [.name: "session", .value: token, .domain: "acme.com", .path: "/"])!
        HTTPCookieStorage.shared.setCookie(cookie)
        web.evaluateJavaScript("localStorage.setItem('token', '\(token)')")
    }
}
