package com.acme

import android.content.SharedPreferences

enum class PrefKey { AUTH_TOKEN, THEME }

class AppPrefs(private val prefs: SharedPreferences) {
    fun put(key: PrefKey, value: String) = prefs.edit().putString(key.name, value).apply()
}
