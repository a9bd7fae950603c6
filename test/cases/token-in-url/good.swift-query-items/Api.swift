import Foundation

struct Field {
    let name: String
    let value: String
}

struct Api {
    let base = URL(string: "https://api.harbor-mail.com/me")!

    func page(_ page: String, pageToken: String) -> URL {
        base.appending(queryItems: [.init(name: "page", value: page), .init(name: "page_token", value: pageToken)])
    }

    func fields(password: String) -> [Field] {
        let fields: [Field] = [.init(name: "password", value: password)]
        return fields
    }
}
