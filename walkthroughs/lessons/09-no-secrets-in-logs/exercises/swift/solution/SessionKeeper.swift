import Foundation
import os

/// Keeps a traveller signed in while the boat is on its way.
struct SessionKeeper {
    let api: AuthAPI
    let store: SessionStore
    private let logger = Logger(subsystem: "example.harbor", category: "session")

    /// Trades the refresh token, which works once, for a new session. Tries again where the network is away.
    func renew(_ refreshToken: String, attempt: Int = 1) async throws -> Bool {
        logger.debug("Renewing the session, attempt \(attempt)")
        guard let session = try await api.trade(refreshToken) else {
            logger.notice("No answer to the renewal")
            return attempt < 3 ? try await renew(refreshToken, attempt: attempt + 1) : false
        }
        try store.save(accessToken: session.accessToken, expiresAt: session.expiresAt)
        logger.debug("Session renewed, ends at \(session.expiresAt, privacy: .public)")
        return true
    }
}
