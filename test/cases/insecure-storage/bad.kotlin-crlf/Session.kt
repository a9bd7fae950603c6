package com.acme.shop

import android.content.SharedPreferences

class Session(private val prefs: SharedPreferences) {
    fun remember(token: String) {
        prefs.edit()
            .putString("auth", token)
            .apply()
    }
}
