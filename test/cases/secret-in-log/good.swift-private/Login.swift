import os

let logger = Logger(subsystem: "com.acme.shop", category: "login")

func done(token: String, name: String) {
    logger.debug("token \(token)")
    logger.debug("token \(token, privacy: .private) of \(name, privacy: .public)")
    logger.info("token \(token, privacy: .sensitive)")
    logger.info("token \(token, privacy: .private(mask: .hash))")
    os_log("token %@", token)
    os_log("token %{private}@ of %{public}@", token, name)
}
