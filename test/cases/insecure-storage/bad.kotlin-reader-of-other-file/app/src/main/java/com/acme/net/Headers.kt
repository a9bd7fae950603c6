package com.acme.net

import android.content.SharedPreferences

class Headers(private val preferences: SharedPreferences) {
    fun authorization(): String? = preferences.getString("access_token", null)

    fun clear() = preferences.edit().remove("access_token").apply()
}
