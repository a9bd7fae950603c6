import os

let logger = Logger(subsystem: "com.acme.app", category: "login")

func show(token: String) {
    logger.debug("token \(token, privacy: .public)")
}
