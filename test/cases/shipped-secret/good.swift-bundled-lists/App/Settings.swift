import Foundation

func settings(request: inout URLRequest, token: String) -> String? {
    guard let url = Bundle.main.url(forResource: "Settings", withExtension: "plist"),
          let values = NSDictionary(contentsOf: url) else { return nil }
    var headers: [String: String] = [:]
    headers["CLIENT_SECRET"] = token
    return values["MAPS_API_KEY"] as? String ?? values["theme"] as? String
}
