package com.acme.shop

import android.content.Context
import android.content.SharedPreferences
import androidx.security.crypto.EncryptedSharedPreferences

class Sessions(private val context: Context) {
    fun signedIn(accessToken: String) {
        preferences().edit().putString("a", accessToken).apply()
        encrypted().edit().putString("a", accessToken).apply()
    }

    private fun preferences() = context.getSharedPreferences("sessions", Context.MODE_PRIVATE)

    private fun encrypted(): SharedPreferences {
        return EncryptedSharedPreferences.create(context, "sessions", masterKey, keys, values)
    }
}
