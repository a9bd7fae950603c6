package com.acme.shop

import android.content.SharedPreferences
import androidx.core.content.edit

class Session(private val prefs: SharedPreferences) {
    fun remember(token: String) {
        prefs.edit(commit = true) { putString("auth", token) }
    }
}
