package com.example.harbor

import android.content.Context
import android.content.SharedPreferences
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import android.util.Base64
import java.security.GeneralSecurityException
import java.security.KeyStore
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

/** Keeps a traveller signed in between starts. */
class SessionStore(context: Context) {

    private val preferences: SharedPreferences =
        context.getSharedPreferences("session", Context.MODE_PRIVATE)

    fun save(accessToken: String, expiresAt: Long) {
        val cipher = Cipher.getInstance("AES/GCM/NoPadding")
        cipher.init(Cipher.ENCRYPT_MODE, key())
        val sealed = cipher.doFinal(accessToken.toByteArray())
        preferences.edit()
            .putString("access_token", Base64.encodeToString(sealed, Base64.NO_WRAP))
            .putString("access_token_iv", Base64.encodeToString(cipher.iv, Base64.NO_WRAP))
            .putLong("expires_at", expiresAt)
            .apply()
    }

    fun accessToken(): String? {
        val sealed = preferences.getString("access_token", null) ?: return null
        val iv = preferences.getString("access_token_iv", null) ?: return null
        return try {
            val cipher = Cipher.getInstance("AES/GCM/NoPadding")
            cipher.init(Cipher.DECRYPT_MODE, key(), GCMParameterSpec(128, Base64.decode(iv, Base64.NO_WRAP)))
            String(cipher.doFinal(Base64.decode(sealed, Base64.NO_WRAP)))
        } catch (e: GeneralSecurityException) {
            clear()
            null
        }
    }

    fun isSignedIn(now: Long): Boolean =
        accessToken() != null && preferences.getLong("expires_at", 0) > now

    fun clear() {
        preferences.edit().clear().apply()
    }

    private fun key(): SecretKey {
        val store = KeyStore.getInstance("AndroidKeyStore").apply { load(null) }
        (store.getKey("session", null) as? SecretKey)?.let { return it }
        val spec = KeyGenParameterSpec.Builder("session", KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT)
            .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
            .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
            .build()
        return KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, "AndroidKeyStore").apply { init(spec) }.generateKey()
    }
}
