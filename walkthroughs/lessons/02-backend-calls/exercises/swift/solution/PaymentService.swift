import Foundation

struct PaymentIntent: Decodable {
    let client_secret: String
}

/// Starts to pay for a ticket; Stripe's payment sheet does the rest.
struct PaymentService {
    var session: URLSession = .shared

    /// Returns the client secret of one payment.
    /// Harbor's server knows the traveller by `sessionToken`, sets the price, and holds the key.
    func start(ticket: String, sessionToken: String) async throws -> String {
        var request = URLRequest(url: URL(string: "https://api.harbor.example/v1/payments")!)
        request.httpMethod = "POST"
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.setValue("Bearer \(sessionToken)", forHTTPHeaderField: "Authorization")
        request.httpBody = try JSONEncoder().encode(["ticket": ticket])

        let (data, response) = try await session.data(for: request)
        guard (response as? HTTPURLResponse)?.statusCode == 200 else {
            throw URLError(.badServerResponse)
        }
        return try JSONDecoder().decode(PaymentIntent.self, from: data).client_secret
    }
}
