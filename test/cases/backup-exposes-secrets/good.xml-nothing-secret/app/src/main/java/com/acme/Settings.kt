package com.acme

import android.content.Context

class Settings(context: Context) {
    private val preferences = context.getSharedPreferences("settings", Context.MODE_PRIVATE)

    fun save(theme: String) {
        preferences.edit().putString("theme", theme).putBoolean("token_seen", true).apply()
    }
}
