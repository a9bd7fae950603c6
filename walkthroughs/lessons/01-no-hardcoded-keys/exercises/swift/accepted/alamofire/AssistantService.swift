import Alamofire

struct AssistantAnswer: Decodable {
    let answer: String
}

/// Answers questions such as "when is the last boat back?".
struct AssistantService {
    private let address = "https://api.harbor.example/v1/assistant/questions"

    /// Asks Harbor's server, which holds the model's key and knows the traveller by `sessionToken`.
    func ask(_ question: String, sessionToken: String) async throws -> String {
        try await AF.request(
            address,
            method: .post,
            parameters: ["question": question],
            encoder: JSONParameterEncoder.default,
            headers: [.authorization(bearerToken: sessionToken)]
        )
        .validate()
        .serializingDecodable(AssistantAnswer.self)
        .value
        .answer
    }
}
