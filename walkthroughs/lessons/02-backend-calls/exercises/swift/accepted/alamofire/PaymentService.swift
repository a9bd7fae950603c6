import Alamofire

struct PaymentIntent: Decodable {
    let client_secret: String
}

/// Starts to pay for a ticket; Stripe's payment sheet does the rest.
struct PaymentService {
    private let address = "https://api.harbor.example/v1/payments"

    /// Harbor's server knows the traveller by `sessionToken`, sets the price, and holds the key.
    func start(ticket: String, sessionToken: String) async throws -> String {
        let headers: HTTPHeaders = ["Authorization": "Bearer \(sessionToken)"]
        let request = AF.request(
            address,
            method: .post,
            parameters: ["ticket": ticket],
            encoder: JSONParameterEncoder.default,
            headers: headers
        )
        return try await request.validate().serializingDecodable(PaymentIntent.self).value.client_secret
    }
}
