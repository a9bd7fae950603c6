package com.acme.shop

import android.content.SharedPreferences
import androidx.core.content.edit

class Session(private val prefs: SharedPreferences) {
    fun remember(password: String) {
        prefs.edit {
            putString("value", password)
            putBoolean("remembered", true)
        }
    }
}
