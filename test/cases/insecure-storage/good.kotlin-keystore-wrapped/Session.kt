package com.acme.shop

import android.content.SharedPreferences
import javax.crypto.Cipher

class Session(private val prefs: SharedPreferences, private val cipher: Cipher) {
    fun remember(token: String) {
        val sealed = encrypt(token)
        prefs.edit().putString("access_token", sealed).apply()
        prefs.edit().putString("refresh_token", encrypt(token)).apply()
    }

    private fun encrypt(text: String): String = Base64.encodeToString(cipher.doFinal(text.toByteArray()), Base64.NO_WRAP)
}
