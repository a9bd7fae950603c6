package com.acme.shop

import android.content.SharedPreferences
import android.util.Base64
import javax.crypto.Cipher
import javax.crypto.SecretKey

class SessionStore(private val preferences: SharedPreferences, private val key: SecretKey) {
    fun save(accessToken: String) {
        val cipher = Cipher.getInstance("AES/GCM/NoPadding").apply { init(Cipher.ENCRYPT_MODE, key) }
        val sealed = cipher.doFinal(accessToken.toByteArray())
        preferences.edit()
            .putString("access_token", Base64.encodeToString(sealed, Base64.NO_WRAP))
            .putString("access_token_iv", Base64.encodeToString(cipher.iv, Base64.NO_WRAP))
            .putString("tokenNonce", Base64.encodeToString(cipher.iv, Base64.NO_WRAP))
            .apply()
    }
}
