import { lower, type Template } from './template';

/** A model, a client and a store in Swift, as an app has it. */
export const swift: Template = {
  head: 'import Foundation\nimport SwiftUI\n',
  unit: (name, own) => `
/// What the app knows of a ${lower(name)}.
struct ${name}: Codable, Identifiable {
    let id: String
${own.map((field) => `    var ${field}: String`).join('\n')}
}

final class ${name}Client {
    private let session: URLSession
    private let tokens: TokenStore

    init(session: URLSession = .shared, tokens: TokenStore) {
        self.session = session
        self.tokens = tokens
    }

    func load(id: String) async throws -> ${name} {
        guard let url = URL(string: "https://api.harbor.example/${lower(name)}s/\\(id)") else {
            throw ClientError.badAddress(id)
        }
        var request = URLRequest(url: url)
        request.setValue("Bearer \\(try tokens.accessToken())", forHTTPHeaderField: "Authorization")
        let (data, response) = try await session.data(for: request)
        if let http = response as? HTTPURLResponse, http.statusCode != 200 {
            throw ClientError.status(http.statusCode)
        }
        return try JSONDecoder().decode(${name}.self, from: data)
    }
}

final class ${name}Store: ObservableObject {
    @Published private(set) var items: [${name}] = []
    private let defaults = UserDefaults.standard

    func remember(_ item: ${name}) {
        // Only what the list shows without a network.
        defaults.set(item.${own[0] ?? 'id'}, forKey: "\\(item.id).${own[0] ?? 'id'}")
        defaults.set(Date().timeIntervalSince1970, forKey: "\\(item.id).seen")
        items.append(item)
        print("remembered \\(item.id) of \\(items.count)")
    }

    func recent(limit: Int = 20) -> [String] {
        items
            .filter { defaults.double(forKey: "\\($0.id).seen") > 0 }
            .sorted { $0.id < $1.id }
            .prefix(limit)
            .map(\\.id)
    }
}
`,
};
