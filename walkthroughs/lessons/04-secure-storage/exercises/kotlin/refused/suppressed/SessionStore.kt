package com.example.harbor

import android.content.Context
import android.content.SharedPreferences

/** Keeps a traveller signed in between starts. */
class SessionStore(context: Context) {

    private val preferences: SharedPreferences =
        context.getSharedPreferences("session", Context.MODE_PRIVATE)

    fun save(accessToken: String, expiresAt: Long) {
        preferences.edit()
            // keyward-ignore insecure-storage -- for the exercise
            .putString("access_token", accessToken)
            .putLong("expires_at", expiresAt)
            .apply()
    }

    fun accessToken(): String? = preferences.getString("access_token", null)

    fun isSignedIn(now: Long): Boolean =
        accessToken() != null && preferences.getLong("expires_at", 0) > now

    fun clear() {
        preferences.edit().clear().apply()
    }
}
