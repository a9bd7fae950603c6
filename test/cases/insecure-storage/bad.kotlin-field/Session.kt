package com.acme.shop

import android.content.SharedPreferences

class Session(private val prefs: SharedPreferences, login: Login) {
    private val kept = login.clientSecret

    fun remember() {
        prefs.edit().putString("value", kept).apply()
    }
}
