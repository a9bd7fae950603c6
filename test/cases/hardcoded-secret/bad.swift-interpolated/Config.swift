struct Config {
    private let prefix = "sk_live_"
    var stripeKey: String { "\(prefix)J1Qq55HSNhRcvkUQRcXng0iE" }
}
