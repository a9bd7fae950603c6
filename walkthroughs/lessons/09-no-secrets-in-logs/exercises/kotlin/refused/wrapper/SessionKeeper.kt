package com.example.harbor

import android.util.Log

private const val TAG = "SessionKeeper"

/** Notes what happens, for support. */
private object Journal {
    fun note(event: String, detail: String) {
        Log.d(TAG, "$event ($detail)")
    }
}

/** Keeps a traveller signed in while the boat is on its way. */
class SessionKeeper(private val api: AuthApi, private val store: SessionStore) {

    /** Trades the refresh token, which works once, for a new session. Tries again where the network is away. */
    suspend fun renew(refreshToken: String, attempt: Int = 1): Boolean {
        Journal.note("Renewing, attempt $attempt", refreshToken)
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
