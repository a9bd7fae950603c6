import Foundation

struct Api {
    let base = URL(string: "https://api.harbor-mail.com/me")!

    func me(token: String) -> URL {
        base.appending(queryItems: [.init(name: "access_token", value: token)])
    }

    func mail(token: String) -> URL {
        var url = base
        url.append(queryItems: [URLQueryItem(name: "access_token", value: token)])
        return url
    }

    func ships(session: Session) -> URL? {
        var components = URLComponents(url: base, resolvingAgainstBaseURL: false)!
        components.queryItems = [.init(name: "t", value: session.accessToken)]
        components.queryItems?.append(.init(name: "token", value: session.accessToken))
        return components.url
    }
}
