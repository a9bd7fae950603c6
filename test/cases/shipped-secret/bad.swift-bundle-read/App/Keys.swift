import Foundation

enum Keys {
    static let stripe = Bundle.main.object(forInfoDictionaryKey: "STRIPE_SECRET_KEY") as! String
    static let secret: String = {
        guard let value = Bundle.main.infoDictionary?["CLIENT_SECRET"] as? String else { fatalError() }
        return value
    }()
    static let api = Bundle.main.infoDictionary?["API_KEY"] as? String
}
