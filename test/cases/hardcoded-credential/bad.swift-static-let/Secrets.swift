enum Secrets {
    static let clientSecret = "T8wLq3XzK9vRm2BcN5pJ"
    static let weatherApiKey: String = "0cc175b9c0f1b6a831c399e269772661"
}
