package com.acme.shop

import android.content.SharedPreferences

class Session(private val prefs: SharedPreferences) {
    fun remember(password: String, salt: String) {
        val digest = hashPassword(password, salt)
        prefs.edit().putString("check", digest).apply()
    }
}
