import Foundation

func remember(_ apiKey: String) {
    NSUbiquitousKeyValueStore.default.set(apiKey, forKey: "value")
}
