struct Options {
    var sessionKey: String?

    init(passphrase: String = "R0pe&Sail") {}

    var secret: String { ProcessInfo.processInfo.environment["APP_SECRET"] ?? "92eb5ffee6ae2fec3ad71c777531578f" }
}
