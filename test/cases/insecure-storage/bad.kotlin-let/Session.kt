package com.acme.shop

import android.content.SharedPreferences

class Session(private val prefs: SharedPreferences) {
    fun remember(answer: Answer) {
        answer.accessToken?.let { prefs.edit().putString("value", it).apply() }
    }
}
