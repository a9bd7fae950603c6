package com.example.kiosk

import android.content.SharedPreferences
import android.util.Base64

interface EncryptedStorage {
    fun save(accessToken: String)
    fun savePin(pinCode: String)
}

class TokenStore(private val preferences: SharedPreferences) : EncryptedStorage {
    override fun save(accessToken: String) {
        preferences.edit().putString("access_token", accessToken).apply()
    }

    override fun savePin(pinCode: String) {
        val encoded = Base64.encodeToString(pinCode.toByteArray(), Base64.NO_WRAP)
        preferences.edit().putString("encoded_pin_code", encoded).apply()
    }
}
