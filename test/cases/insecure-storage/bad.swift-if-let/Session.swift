import Foundation

func remember(_ login: Login) {
    if let token = login.token {
        UserDefaults.standard.set(token, forKey: "value")
    }
}
