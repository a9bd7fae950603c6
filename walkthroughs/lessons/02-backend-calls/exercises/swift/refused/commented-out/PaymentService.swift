import Foundation

struct PaymentIntent: Decodable {
    let client_secret: String
}

/// Starts to pay for a ticket; Stripe's payment sheet does the rest.
struct PaymentService {
    var session: URLSession = .shared

    /// In cents.
    private let prices = ["single-adult": 420, "day-adult": 980, "single-child": 210]

    /// Returns the client secret of one payment.
    /// `sessionToken` is what Harbor's own server gave the traveller who signed in; nobody uses it here yet.
    func start(ticket: String, sessionToken: String) async throws -> String {
        // var request = URLRequest(url: URL(string: "https://api.stripe.com/v1/payment_intents")!)
        var request = URLRequest(url: URL(string: "https://api.harbor.example/v1/payments")!)
        request.httpMethod = "POST"
        // request.setValue("Bearer \(Secrets.stripeSecretKey)", forHTTPHeaderField: "Authorization")
        request.httpBody = Data("amount=\(prices[ticket] ?? 0)&currency=eur".utf8)

        let (data, _) = try await session.data(for: request)
        return try JSONDecoder().decode(PaymentIntent.self, from: data).client_secret
    }
}
