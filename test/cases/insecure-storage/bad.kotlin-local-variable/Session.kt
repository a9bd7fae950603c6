package com.acme.shop

import android.content.SharedPreferences

class Session(private val prefs: SharedPreferences) {
    fun remember(login: Login) {
        val first = login.accessToken
        val second = first.trim()
        prefs.edit().putString("value", second).apply()
    }
}
