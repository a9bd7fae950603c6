import Foundation
import StripePaymentSheet

struct PaymentIntent: Decodable {
    let clientSecret: String

    enum CodingKeys: String, CodingKey { case clientSecret = "client_secret" }
}

/// Sells tickets: Harbor's server sets the price and makes the payment intent, Stripe's sheet confirms it.
struct PaymentService {
    let client: APIClient

    init(client: APIClient) {
        self.client = client
        STPAPIClient.shared.publishableKey = AppConfig.stripePublishableKey
    }

    /// Returns what Stripe's payment sheet needs to let the traveller pay.
    func startPayment(ticket: String) async throws -> PaymentIntent {
        try await client.post("payments", body: ["ticket": ticket])
    }
}
