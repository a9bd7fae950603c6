package com.acme.shop

import android.content.SharedPreferences

class Session(private val prefs: SharedPreferences) {
    fun remember(jwt: String) {
        prefs.edit().apply {
            putString("value", jwt)
        }.apply()
    }
}
