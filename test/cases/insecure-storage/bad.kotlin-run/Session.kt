package com.acme.shop

import android.content.SharedPreferences

class Session(private val prefs: SharedPreferences) {
    fun remember(user: User) = prefs.edit().run {
        putString("name", user.name)
        putString("value", user.authToken)
        apply()
    }
}
