import XCTest

func prepare(token: String) {
    UserDefaults.standard.set(token, forKey: "auth")
}
