import Foundation
import os.log

/// Keeps a traveller signed in while the boat is on its way.
struct SessionKeeper {
    let api: AuthAPI
    let store: SessionStore
    private let log = OSLog(subsystem: "example.harbor", category: "session")

    /// Trades the refresh token, which works once, for a new session. Tries again where the network is away.
    func renew(_ refreshToken: String, attempt: Int = 1) async throws -> Bool {
        os_log("Renewing the session, attempt %ld", log: log, type: .debug, attempt)
        guard let session = try await api.trade(refreshToken) else {
            os_log("No answer to the renewal", log: log)
            return attempt < 3 ? try await renew(refreshToken, attempt: attempt + 1) : false
        }
        try store.save(accessToken: session.accessToken, expiresAt: session.expiresAt)
        os_log("Session renewed", log: log, type: .debug)
        return true
    }
}
