package com.example.harbor

import android.content.Context
import android.content.SharedPreferences
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import android.util.Base64
import java.security.KeyStore
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

/** Keeps a traveller signed in between starts, sealed with a key that never leaves the Keystore. */
class SessionStore(context: Context) {

    private val preferences: SharedPreferences =
        context.getSharedPreferences("sealed_session", Context.MODE_PRIVATE)

    fun save(accessToken: String, expiresAt: Long) {
        preferences.edit()
            .putString("access_token", seal(accessToken))
            .putLong("expires_at", expiresAt)
            .apply()
    }

    fun accessToken(): String? {
        val bytes = Base64.decode(preferences.getString("access_token", null) ?: return null, Base64.NO_WRAP)
        val cipher = Cipher.getInstance("AES/GCM/NoPadding")
        cipher.init(Cipher.DECRYPT_MODE, key(), GCMParameterSpec(128, bytes, 0, 12))
        return String(cipher.doFinal(bytes, 12, bytes.size - 12))
    }

    fun isSignedIn(now: Long): Boolean =
        accessToken() != null && preferences.getLong("expires_at", 0) > now

    fun clear() {
        preferences.edit().clear().apply()
    }

    private fun seal(text: String): String {
        val cipher = Cipher.getInstance("AES/GCM/NoPadding").apply { init(Cipher.ENCRYPT_MODE, key()) }
        return Base64.encodeToString(cipher.iv + cipher.doFinal(text.toByteArray()), Base64.NO_WRAP)
    }

    private fun key(): SecretKey {
        val keyStore = KeyStore.getInstance("AndroidKeyStore").apply { load(null) }
        (keyStore.getKey("session", null) as? SecretKey)?.let { return it }
        val spec = KeyGenParameterSpec.Builder("session", KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT)
            .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
            .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
            .build()
        return KeyGenerator.getInstance("AES", "AndroidKeyStore").apply { init(spec) }.generateKey()
    }
}
