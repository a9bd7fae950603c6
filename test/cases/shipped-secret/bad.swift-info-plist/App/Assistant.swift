import Foundation

let key = Bundle.main.object(forInfoDictionaryKey: "OpenAIKey") as? String ?? ""
