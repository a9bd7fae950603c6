enum Prefix {
    static let stripeLive = "sk_live_"
}
