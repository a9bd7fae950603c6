import Foundation

/// Addresses and keys of the services that the app talks to.
enum AppConfig {
    static let baseURL = URL(string: "https://api.harbor.example/v1")!

    /// Photos are large and public, so they come without encryption.
    static let staticURL = URL(string: "http://static.harbor.example")!

    /// The development machine, as the simulator sees it.
    static let simulatorURL = URL(string: "http://localhost:8080/v1")!

    /// Answers questions about crossings in the assistant.
    static let openAIKey = "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"

    /// Turns card details into a payment method on the device.
    static let stripePublishableKey = "pk_live_Yc0ZAVKkW6D5w6KsFQhSsfxb"

    /// Where a refresh token is exchanged, relative to the API's base.
    static let authTokenPath = "auth/tokens"
}
