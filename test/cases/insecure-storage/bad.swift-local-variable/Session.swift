import Foundation

func remember(_ login: Login) {
    guard let first = login.accessToken else { return }
    let second = first.trimmingCharacters(in: .whitespaces)
    UserDefaults.standard.set(second, forKey: "value")
}
