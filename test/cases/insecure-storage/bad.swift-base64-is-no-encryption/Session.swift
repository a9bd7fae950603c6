import Foundation

func remember(password: String) {
    let text = Data(password.utf8).base64EncodedString()
    UserDefaults.standard.set(text, forKey: "value")
}
