package com.example.harbor

import android.content.Context
import android.content.SharedPreferences

/** Secures entries before they are kept. */
private class SecureVault(private val preferences: SharedPreferences) {
    fun put(name: String, entry: String) {
        preferences.edit().putString(name, entry).apply()
    }

    fun get(name: String): String? = preferences.getString(name, null)
}

/** Keeps a traveller signed in between starts. */
class SessionStore(context: Context) {

    private val preferences: SharedPreferences =
        context.getSharedPreferences("session", Context.MODE_PRIVATE)
    private val vault = SecureVault(preferences)

    fun save(accessToken: String, expiresAt: Long) {
        vault.put("access_token", accessToken)
        preferences.edit()
            .putLong("expires_at", expiresAt)
            .apply()
    }

    fun accessToken(): String? = vault.get("access_token")

    fun isSignedIn(now: Long): Boolean =
        accessToken() != null && preferences.getLong("expires_at", 0) > now

    fun clear() {
        preferences.edit().clear().apply()
    }
}
