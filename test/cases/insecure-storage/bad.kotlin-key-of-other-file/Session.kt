package com.acme.shop

import android.content.SharedPreferences

/** Keeps the refresh token. */
class Session(private val prefs: SharedPreferences) {
    fun remember(answer: Answer) {
        prefs.edit().putString(Keys.FIRST, answer.value).apply()
        prefs.edit().putString(Keys.THEME, answer.theme).apply()
    }
}
