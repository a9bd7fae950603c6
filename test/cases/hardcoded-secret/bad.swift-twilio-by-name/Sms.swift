struct TwilioConfig {
    static let authToken = "819ed4e9e5df4f12341da7a1c92df9d8"
}
