package com.acme.shop

import android.content.SharedPreferences
import android.util.Base64

class Session(private val prefs: SharedPreferences) {
    fun remember(password: String) {
        val text = Base64.encodeToString(password.toByteArray(), Base64.DEFAULT)
        prefs.edit().putString("value", text).apply()
    }
}
