package com.example.harbor

import android.content.Context
import android.content.SharedPreferences
import android.util.Base64

/** Keeps a traveller signed in between starts. */
class SessionStore(context: Context) {

    private val preferences: SharedPreferences =
        context.getSharedPreferences("session", Context.MODE_PRIVATE)

    fun save(accessToken: String, expiresAt: Long) {
        val entry = Base64.encodeToString(accessToken.toByteArray(), Base64.NO_WRAP)
        preferences.edit()
            .putString("access_token", entry)
            .putLong("expires_at", expiresAt)
            .apply()
    }

    fun accessToken(): String? =
        preferences.getString("access_token", null)?.let { String(Base64.decode(it, Base64.NO_WRAP)) }

    fun isSignedIn(now: Long): Boolean =
        accessToken() != null && preferences.getLong("expires_at", 0) > now

    fun clear() {
        preferences.edit().clear().apply()
    }
}
