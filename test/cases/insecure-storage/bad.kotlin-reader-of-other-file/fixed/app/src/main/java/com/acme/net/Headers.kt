package com.acme.net

import android.content.SharedPreferences
import com.acme.data.KeystoreCipher

class Headers(private val preferences: SharedPreferences) {
    fun authorization(): String? = preferences.getString("access_token", null)?.let(KeystoreCipher::decrypt)

    fun clear() = preferences.edit().remove("access_token").apply()
}
