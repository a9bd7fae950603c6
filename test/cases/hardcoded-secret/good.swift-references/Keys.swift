import Foundation

struct Keys {
    let apiKey = Bundle.main.object(forInfoDictionaryKey: "API_KEY") as? String
    let other = ProcessInfo.processInfo.environment["STRIPE_KEY"]
    let third = Secrets.stripe
    let privateKey: P256.Signing.PrivateKey
    @State private var password = ""
}
