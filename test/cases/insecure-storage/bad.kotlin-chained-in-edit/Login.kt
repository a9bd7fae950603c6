package com.example.harbor

import android.content.SharedPreferences
import androidx.core.content.edit

class Login(private val preferences: SharedPreferences) {
    fun keep(domain: String, clientSecret: String) {
        preferences.edit {
            putString("domain", domain)
                .putString("client_secret", clientSecret)
        }
    }

    fun keepTheme(theme: String) {
        preferences.edit {
            putString("theme", theme).putInt("size", 12).putString("font", theme)
        }
    }
}
