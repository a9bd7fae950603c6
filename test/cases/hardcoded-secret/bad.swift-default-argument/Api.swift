final class Api {
    init(key: String = "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") {
        self.key = key
    }
}
