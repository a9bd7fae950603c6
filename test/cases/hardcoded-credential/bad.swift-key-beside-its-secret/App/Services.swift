struct Pier {
    static let apiKey = "d4c0811b35719a67187cbb2476335c2144d31e58"
    static let apiSecret = "f158bb48c92d98a090f320660a808ge5bg4c05d2"
    static let base = "https://api.pier.example.org"
}

struct Quay {
    static let apiKey = "bd3853f14638b02579f39f706419c031"
    static let base = "https://api.quay.example.org"
}
