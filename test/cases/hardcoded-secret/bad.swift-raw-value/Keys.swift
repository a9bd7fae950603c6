enum Keys: String {
    case stripe = "sk_live_61NDr91m62ZAiz4OscX5O4RS"
    static let mail = "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"
}
