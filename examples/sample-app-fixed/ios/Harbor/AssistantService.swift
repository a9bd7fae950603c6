import Foundation

struct AssistantAnswer: Decodable {
    let answer: String
    let tokenCount: Int
}

/// Answers questions such as "when is the last boat back?"; Harbor's server holds the model's key.
struct AssistantService {
    let client: APIClient

    func ask(_ question: String) async throws -> String {
        let answer: AssistantAnswer = try await client.post("assistant/questions", body: ["question": question])
        print("Question answered with \(answer.tokenCount) tokens")
        return answer.answer
    }
}
