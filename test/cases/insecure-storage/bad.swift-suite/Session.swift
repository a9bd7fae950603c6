import Foundation

let shared = UserDefaults(suiteName: "group.com.acme.shop")

func remember(password: String) {
    shared?.set(password, forKey: "value")
}
