package com.acme.shop

import android.content.SharedPreferences

class Session(private val prefs: SharedPreferences) {
    fun remember(user: String, password: String) {
        val pair = "$user:" + password
        prefs.edit().putString("value", "Basic ${pair}").apply()
    }
}
