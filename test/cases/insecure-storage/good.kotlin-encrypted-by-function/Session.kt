package com.acme.shop

import android.content.Context
import android.content.SharedPreferences
import androidx.security.crypto.EncryptedSharedPreferences

class Session(private val context: Context) {
    private fun vault(): SharedPreferences {
        return EncryptedSharedPreferences.create(context, "session", masterKey, keys, values)
    }

    fun remember(token: String) {
        vault().edit().putString("access_token", token).apply()
    }
}
