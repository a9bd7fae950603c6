import Foundation

func startLogin() {
    guard let key = Bundle.main.object(forInfoDictionaryKey: "LoginSecret") as? String else { return }
    HarborLogin.start(withAppSecret: key)
}
