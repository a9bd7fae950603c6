import Foundation

let key = Bundle.main.object(forInfoDictionaryKey: "StripeKey") as? String
