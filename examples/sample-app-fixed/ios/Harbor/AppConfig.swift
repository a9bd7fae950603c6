import Foundation

/// Addresses of the services that the app talks to, and the keys that are made to ship.
enum AppConfig {
    static let baseURL = URL(string: "https://api.harbor.example/v1")!

    /// Photos of berths.
    static let staticURL = URL(string: "https://static.harbor.example")!

    /// The development machine, as the simulator sees it.
    static let simulatorURL = URL(string: "http://localhost:8080/v1")!

    /// Turns card details into a payment method on the device.
    // keyward-ignore publishable-key -- made for clients: it can only create payment methods
    static let stripePublishableKey = "pk_live_Yc0ZAVKkW6D5w6KsFQhSsfxb"

    /// Where a refresh token is exchanged, relative to the API's base.
    static let authTokenPath = "auth/tokens"
}
