enum Config {
    static let openAIKey = "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"
}
