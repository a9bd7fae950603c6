package com.acme.shop

import android.content.SharedPreferences

class Session(private val prefs: SharedPreferences) {
    fun clear() {
        prefs.edit().putString("access_token", null).putString("password", "").apply()
        prefs.edit().remove("access_token").apply()
    }

    fun read(): String? = prefs.getString("access_token", null)
}
