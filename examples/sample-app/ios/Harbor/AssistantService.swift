import Foundation

struct AssistantAnswer: Decodable {
    struct Choice: Decodable {
        struct Message: Decodable { let content: String }
        let message: Message
    }

    struct Usage: Decodable {
        let tokenCount: Int

        enum CodingKeys: String, CodingKey { case tokenCount = "total_tokens" }
    }

    let choices: [Choice]
    let usage: Usage
}

/// Answers questions such as "when is the last boat back?".
struct AssistantService {
    var session: URLSession = .shared

    func ask(_ question: String) async throws -> String {
        var request = URLRequest(url: URL(string: "https://api.openai.com/v1/chat/completions")!)
        request.httpMethod = "POST"
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.setValue("Bearer \(AppConfig.openAIKey)", forHTTPHeaderField: "Authorization")
        request.httpBody = try JSONSerialization.data(withJSONObject: [
            "model": "gpt-4o-mini",
            "messages": [["role": "user", "content": question]],
        ])

        let (data, _) = try await session.data(for: request)
        let answer = try JSONDecoder().decode(AssistantAnswer.self, from: data)
        print("Question answered with \(answer.usage.tokenCount) tokens")
        return answer.choices.first?.message.content ?? ""
    }
}
