package com.acme.shop

import android.content.SharedPreferences

class Session(private val prefs: SharedPreferences) {
    fun remember(token: String) {
        // prefs.edit().putString("access_token", token).apply()
        /* prefs.edit().putString("access_token", token).apply() */
        vault.store(token)
    }
}
