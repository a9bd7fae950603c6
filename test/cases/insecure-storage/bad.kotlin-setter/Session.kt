package com.acme.shop

import android.content.SharedPreferences

class Session(private val prefs: SharedPreferences) {
    var accessToken: String?
        get() = prefs.getString("a", null)
        set(value) = prefs.edit().putString("a", value).apply()

    var theme: String?
        get() = prefs.getString("t", null)
        set(value) = prefs.edit().putString("t", value).apply()

    var tokenSeen: Boolean
        get() = prefs.getBoolean("s", false)
        set(value) = prefs.edit().putBoolean("s", value).apply()

    fun setRefreshToken(value: String) {
        prefs.edit().putString("r", value).apply()
    }

    fun setTokenListener(value: String) {
        prefs.edit().putString("l", value).apply()
    }
}
