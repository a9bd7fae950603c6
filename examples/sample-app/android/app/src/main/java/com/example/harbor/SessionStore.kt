package com.example.harbor

import android.content.Context
import android.content.SharedPreferences
import androidx.core.content.edit

/** Keeps a traveller signed in between starts. */
class SessionStore(context: Context) {

    private val preferences: SharedPreferences =
        context.getSharedPreferences(PrefKeys.FILE_SESSION, Context.MODE_PRIVATE)

    fun saveAccessToken(accessToken: String) {
        preferences.edit().putString("access_token", accessToken).apply()
    }

    fun save(session: Session) {
        saveAccessToken(session.accessToken)
        val value = session.refreshToken
        preferences.edit()
            .putString("session_value", value)
            .putLong(PrefKeys.EXPIRES_AT, session.expiresAt)
            .apply()
    }

    fun rememberDevice(answer: DeviceAnswer) {
        preferences.edit { putString(PrefKeys.DEVICE_SECRET, answer.value) }
    }

    fun accessToken(): String? = preferences.getString("access_token", null)

    fun refreshToken(): String? = preferences.getString("session_value", null)

    fun isSignedIn(): Boolean = accessToken() != null

    fun clear() = preferences.edit { clear() }
}
