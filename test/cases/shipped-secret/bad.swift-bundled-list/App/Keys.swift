import Foundation

extension Bundle {
    var openAIKey: String? {
        guard let path = path(forResource: "Secrets", ofType: "plist"),
              let values = NSDictionary(contentsOfFile: path) else { return nil }
        return values["OPENAI_API_KEY"] as? String
    }
}
