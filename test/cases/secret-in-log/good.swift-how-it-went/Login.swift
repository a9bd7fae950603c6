class Login {
    func report(token: String?, code: String) {
        print("token: \(token == nil ? "none" : "some")")
        let checked = verifyOTP(code)
        print("checked \(checked)")
        print("token \(token.prefix(6))…")
        UserDefaults.standard.set(balance.tokenFormattedString, forKey: balanceKey + code)
    }
}
