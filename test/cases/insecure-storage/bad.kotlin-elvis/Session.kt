package com.acme.shop

import android.content.SharedPreferences

class Session(private val prefs: SharedPreferences) {
    fun remember(answer: Answer) {
        val value = answer.refreshToken ?: return
        prefs.edit().putString("value", value).apply()
    }
}
