package com.acme.data

import android.content.SharedPreferences

class Session(private val preferences: SharedPreferences) {
    fun keep(accessToken: String) {
        preferences.edit().putString("access_token", accessToken).apply()
    }
}
