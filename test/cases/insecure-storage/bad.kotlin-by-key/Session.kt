package com.acme.shop

import android.content.SharedPreferences

class Session(private val prefs: SharedPreferences) {
    fun remember(answer: Answer) {
        prefs.edit().putString("access_token", answer.value).apply()
    }
}
