import Foundation

struct AssistantAnswer: Decodable {
    let text: String
}

/// Answers questions such as "when is the last boat back?".
struct AssistantService {
    var session: URLSession = .shared

    private func openAIKey(_ sessionToken: String) async throws -> String {
        var request = URLRequest(url: URL(string: "https://api.harbor.example/v1/keys/assistant")!)
        request.setValue("Bearer \(sessionToken)", forHTTPHeaderField: "Authorization")
        let (data, _) = try await session.data(for: request)
        return String(decoding: data, as: UTF8.self)
    }

    /// Asks the language model.
    /// `sessionToken` is what Harbor's own server gave the traveller who signed in; nobody uses it here yet.
    func ask(_ question: String, sessionToken: String) async throws -> String {
        var request = URLRequest(url: URL(string: "https://api.openai.com/v1/responses")!)
        request.httpMethod = "POST"
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.setValue("Bearer \(try await openAIKey(sessionToken))", forHTTPHeaderField: "Authorization")
        request.httpBody = try JSONEncoder().encode(["model": "gpt-4o-mini", "input": question])

        let (data, _) = try await session.data(for: request)
        return try JSONDecoder().decode(AssistantAnswer.self, from: data).text
    }
}
