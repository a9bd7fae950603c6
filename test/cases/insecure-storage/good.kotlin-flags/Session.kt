package com.acme.shop

import android.content.SharedPreferences
import androidx.core.content.edit

class Session(private val prefs: SharedPreferences) {
    fun note(token: String?) {
        prefs.edit {
            putBoolean("has_token", token != null)
            putInt("length", token?.length ?: 0)
            putString("token_state", if (token.isNullOrEmpty()) "none" else "there")
            putString("tokenized_card_brand", "visa")
        }
    }
}
