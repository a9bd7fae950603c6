import os

let logger = Logger(subsystem: "com.acme.shop", category: "login")

func done(accessToken: String) {
    logger.debug("token \(accessToken, privacy: .public)")
}
