package com.example.shop

class Session(private val preferences: SharedPreferences) {
    fun current(): String? = preferences.getString("auth_token", null)

    fun theme(): String? = preferences.getString("theme", null)
}
