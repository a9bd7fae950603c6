package com.example.shop

import android.content.SharedPreferences

class Session(private val preferences: SharedPreferences) {
    fun started(accessToken: String, theme: String) {
        keep("a", accessToken.trim())
        keep("b", theme)
    }

    private fun keep(name: String, value: String) = preferences.edit().putString(name, value).apply()
}
