package com.acme.shop

import android.content.SharedPreferences

class Session(private val prefs: SharedPreferences) {
    var accessToken: String?
        get() = prefs.getString("access_token", null)
        set(value) {
            prefs.edit().putString("access_token", value).apply()
        }
}
