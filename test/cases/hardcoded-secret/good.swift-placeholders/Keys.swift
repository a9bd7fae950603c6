enum Keys {
    static let a = "sk_live_YOUR_KEY_HERE_1234567"
    static let b = "YOUR_API_KEY"
    static let c = "AKIAIOSFODNN7EXAMPLE"
    static let d = "<token>"
    static let e = "$(STRIPE_KEY)"
}
