import Foundation

struct AssistantAnswer: Decodable {
    let answer: String
}

/// Answers questions such as "when is the last boat back?".
struct AssistantService {
    var session: URLSession = .shared

    /// Asks Harbor's server, which holds the model's key and knows the traveller by `sessionToken`.
    func ask(_ question: String, sessionToken: String) async throws -> String {
        var request = URLRequest(url: URL(string: "https://api.harbor.example/v1/assistant/questions")!)
        request.httpMethod = "POST"
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.setValue("Bearer \(sessionToken)", forHTTPHeaderField: "Authorization")
        request.httpBody = try JSONEncoder().encode(["question": question])

        let (data, _) = try await session.data(for: request)
        return try JSONDecoder().decode(AssistantAnswer.self, from: data).answer
    }
}
