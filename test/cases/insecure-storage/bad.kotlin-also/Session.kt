package com.acme.shop

import android.content.SharedPreferences

class Session(private val prefs: SharedPreferences) {
    fun remember(answer: Answer) {
        answer.token.also { value -> prefs.edit().putString("value", value).apply() }
    }
}
