package com.acme.shop

import android.content.SharedPreferences

class Session(private val prefs: SharedPreferences) {
    fun remember(login: Login) {
        val editor = prefs.edit()
        editor.putString("a", login.accessToken)
        editor.putString("b", login.refreshToken)
        editor.apply()
    }
}
