package com.acme.shop

import android.content.SharedPreferences
import androidx.core.content.edit

class Settings(private val prefs: SharedPreferences) {
    fun save(theme: String, language: String) {
        prefs.edit {
            putString("theme", theme)
            putString("language", language)
            putBoolean("first_run", false)
            putBoolean("has_password", true)
            putInt("token_count", 3)
            putLong("token_expires_at", 17L)
            putString("token_type", "Bearer")
            putString("secret_name", "harbour")
            putString("author", "Ada")
            putString("monkey", "yes")
        }
    }
}
