package com.acme.shop

import android.content.SharedPreferences

class Session(private val prefs: SharedPreferences, private val crypto: CryptoManager) {
    fun remember(token: String) {
        prefs.edit().putString("token", crypto.encrypt(token)).apply()
    }

    fun pinHash(pinCode: String) {
        prefs.edit().putString("pin_hash", sha256(pinCode)).apply()
    }
}
