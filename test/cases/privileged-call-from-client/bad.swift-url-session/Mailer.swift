import Foundation

struct Mailer {
    func send(_ body: Data) async throws {
        var request = URLRequest(url: URL(string: "https://api.mailgun.net/v3/mg.harbor.example/messages")!)
        request.httpMethod = "POST"
        request.setValue("Basic \(Secrets.mailgunKey)", forHTTPHeaderField: "Authorization")
        request.httpBody = body
        _ = try await URLSession.shared.data(for: request)
    }
}

final class Assistant {
    private let endpoint = "https://api.anthropic.com/v1/messages"
    let key: String

    init(key: String) {
        self.key = key
    }

    func ask(_ body: Data) async throws -> Data {
        var request = URLRequest(url: URL(string: endpoint)!)
        request.setValue(key, forHTTPHeaderField: "x-api-key")
        request.httpBody = body
        return try await URLSession.shared.data(for: request).0
    }
}
