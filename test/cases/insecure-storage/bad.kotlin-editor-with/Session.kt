package com.acme.shop

import android.content.SharedPreferences

class Session(private val prefs: SharedPreferences) {
    fun remember(apiKey: String) {
        with(prefs.edit()) {
            putString("value", apiKey)
            apply()
        }
    }
}
