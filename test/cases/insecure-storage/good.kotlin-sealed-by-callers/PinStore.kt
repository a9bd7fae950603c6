package com.example.kiosk

import android.content.SharedPreferences

interface EncryptedPinStorage {
    fun save(pinCode: String)
}

class PreferencesPinStore(private val preferences: SharedPreferences) : EncryptedPinStorage {
    override fun save(pinCode: String) {
        preferences.edit().putString("encoded_pin_code", pinCode).apply()
    }
}
