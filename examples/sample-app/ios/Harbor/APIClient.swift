import Foundation

enum APIError: Error {
    case status(Int)
}

/// Talks to Harbor's own servers.
final class APIClient {
    private let store: SessionStore
    private let urlSession: URLSession

    init(session store: SessionStore) {
        self.store = store
        urlSession = URLSession(configuration: .default, delegate: TrustDelegate(), delegateQueue: nil)
    }

    func get<Answer: Decodable>(_ path: String) async throws -> Answer {
        try await send(self.request(path))
    }

    func post<Answer: Decodable>(_ path: String, body: some Encodable) async throws -> Answer {
        var request = self.request(path)
        request.httpMethod = "POST"
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.httpBody = try JSONEncoder().encode(body)
        return try await send(request)
    }

    /// The address of a berth's photo.
    func photoURL(berth: String) -> URL {
        AppConfig.staticURL.appendingPathComponent("berths/\(berth).jpg")
    }

    private func request(_ path: String) -> URLRequest {
        var request = URLRequest(url: AppConfig.baseURL.appendingPathComponent(path))
        if let token = store.accessToken {
            request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
        }
        return request
    }

    private func send<Answer: Decodable>(_ request: URLRequest) async throws -> Answer {
        let (data, response) = try await urlSession.data(for: request)
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        guard status == 200 else { throw APIError.status(status) }
        return try JSONDecoder().decode(Answer.self, from: data)
    }
}
