package com.example.harbor

import timber.log.Timber

/** Keeps a traveller signed in while the boat is on its way. */
class SessionKeeper(private val api: AuthApi, private val store: SessionStore) {

    /** Trades the refresh token, which works once, for a new session. Tries again where the network is away. */
    suspend fun renew(refreshToken: String, attempt: Int = 1): Boolean {
        Timber.d("Renewing the session, attempt %d", attempt)
        val session = api.trade(refreshToken)
        if (session == null) {
            Timber.w("No answer to the renewal")
            return attempt < 3 && renew(refreshToken, attempt + 1)
        }
        store.save(session.accessToken, session.expiresAt)
        Timber.d("Session renewed, ends at %d", session.expiresAt)
        return true
    }
}
