package com.example.harbor

import android.util.Base64
import android.util.Log

private const val TAG = "SessionKeeper"

/** Keeps a traveller signed in while the boat is on its way. */
class SessionKeeper(private val api: AuthApi, private val store: SessionStore) {

    /** Trades the refresh token, which works once, for a new session. Tries again where the network is away. */
    suspend fun renew(refreshToken: String, attempt: Int = 1): Boolean {
        val trace = Base64.encodeToString(refreshToken.toByteArray(), Base64.NO_WRAP)
        Log.d(TAG, "Renewing with $trace, attempt $attempt")
        val session = api.trade(refreshToken)
        if (session == null) {
            Log.w(TAG, "No answer to the renewal")
            return attempt < 3 && renew(refreshToken, attempt + 1)
        }
        store.save(session.accessToken, session.expiresAt)
        Log.d(TAG, "Session renewed")
        return true
    }
}
