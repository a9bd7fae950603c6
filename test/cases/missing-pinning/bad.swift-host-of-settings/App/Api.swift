import Foundation

func ports() -> URL? {
    guard let base = Bundle.main.object(forInfoDictionaryKey: "ApiUrl") as? String else { return nil }
    return URL(string: base + "/ports")
}
