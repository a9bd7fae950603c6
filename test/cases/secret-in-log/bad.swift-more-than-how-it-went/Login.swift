class Login {
    func report(token: String?) {
        print("token: \(token == nil ? "none" : token!)")
        UserDefaults.standard.set(token.prefix(8), forKey: "apiToken")
    }
}
