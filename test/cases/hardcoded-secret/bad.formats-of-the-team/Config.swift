enum Config {
    static let service = "acmesk_h2j9k4l7z1x6c3v8b5n0m2q4"
    static let other = "acmesk_short"
    static let url = "https://api.acme.example/?k=acmesk_h2j9k4l7z1x6c3v8b5n0m2q4x"
}
