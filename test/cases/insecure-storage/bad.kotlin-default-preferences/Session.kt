package com.acme.shop

import android.app.Activity
import androidx.preference.PreferenceManager

class LoginActivity : Activity() {
    fun remember(apiToken: String) {
        PreferenceManager.getDefaultSharedPreferences(this).edit().putString("auth", apiToken).apply()
        getPreferences(MODE_PRIVATE).edit().putString("password", typed()).apply()
    }
}
